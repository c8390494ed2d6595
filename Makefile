.DEFAULT_GOAL := help
.PHONY: help tools e2e

help: ## Say what the targets do
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

tools: ## Build the real cluster's programs into .tools/ (about 8 minutes the first time, then nothing)
	@e2e/tools/build

e2e: tools ## Run the stories against a real Kubernetes (E2E_CLUSTER=kind: on kind)
	E2E_REQUIRED=1 .venv/bin/pytest -q e2e
