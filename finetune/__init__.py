"""Sheet to rows to adapter; the loop that is driven by failing rubrics."""
