# Everything runs in .venv, which is made when it is not there. `make` alone says what there is.
.DEFAULT_GOAL := help
.PHONY: help demo known test check hunt e2e bench docs tools generate clean

FITS := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))
PYTHON ?= $(firstword $(shell for p in python3.13 python3.12 python3.11 python3; do $$p -c '$(FITS)' 2>/dev/null && echo $$p; done) python3)
BIN := .venv/bin
READY := .venv/.installed
RUNS := .venv/.runs

help: ## Say what the targets do
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: known $(RUNS) ## See one day of an AI shop in two minutes; needs only Python (CLUSTER=local or kind: on a real Kubernetes)
	@$(if $(CLUSTER),$(BIN)/python -m e2e.demo $(CLUSTER),$(BIN)/isocost demo)

known:
	@case "$(CLUSTER)" in ''|local|kind) ;; *) \
		echo "CLUSTER=$(CLUSTER) is not known: leave it out for a simulated cluster, or give local or kind"; exit 2 ;; esac

test: $(READY) ## Run everything: the gate, the fast tests, and the stories on a real Kubernetes (installs what it needs)
	-@! command -v go >/dev/null || e2e/tools/build
	@$(MAKE) --no-print-directory check
	$(BIN)/pytest -q -n 2 -m slow
	@.ci/stories

check: $(READY) ## The gate before a commit: format, lint, types, layers, generated files, fast tests (under two minutes)
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports | tail -n 2
	$(BIN)/python docs/generate.py --check
	$(BIN)/pytest -q -n 2 -m "not slow"

hunt: $(READY) ## Look for new cases that break a property (the gate draws the same ones each time)
	$(BIN)/pytest -q -n 2 -m hypothesis --hypothesis-profile hunt

e2e: $(READY) ## Run the stories only (E2E_CLUSTER=kind: on kind, where Docker runs)
	@E2E_REQUIRED=1 .ci/stories

bench: $(READY) ## Measure a large round, start-up and the command line; writes benchmarks/RESULTS.md (needs Go, minutes)
	@e2e/tools/build kube helm prometheus
	$(BIN)/python -m benchmarks

tools: ## Build the real cluster's programs into .tools/ (about 8 minutes the first time, then nothing)
	@e2e/tools/build

docs: $(READY) ## Build the documentation into site/ (to read it while writing: .venv/bin/mkdocs serve)
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet && echo "built: site/index.html; python3 -m http.server -d site serves it"

generate: $(READY) ## Write what is made from the code: crds/, parts of the chart, docs/reference/
	$(BIN)/python docs/generate.py

clean: ## Remove .venv, .tools and all caches
	rm -rf isocost-demo.html .venv .tools site .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml .venv/.python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(RUNS)

$(RUNS): pyproject.toml .venv/.python
	@echo "Installing isocost and what it needs into .venv (a minute or two, once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo]'
	@touch $@

.venv/.python:
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv \
		|| { echo "No environment could be made with $(PYTHON). On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -c '$(FITS)' \
		|| { echo "isocost needs Python 3.11 to 3.13, and .venv has $$($(BIN)/python -V). Remove .venv and run: make PYTHON=python3.13"; exit 1; }
	@touch $@
