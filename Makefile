# `make help` lists the targets. Nothing but Python 3.11+ is needed to start; a C++ compiler and cmake for the first time.
PYTHON ?= python3
BIN := .venv/bin
SETUP := packaging/setup
TESTS ?= tests
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run test test-slow lint fmt bench screenshots translations package package-test dist lock clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: ## start Carrel's window (sets everything up the first time)
	@$(PYTHON) $(SETUP)/bootstrap.py runtime && $(PYTHON) $(SETUP)/run.py $(ARGS)

test: lint ## all checks and tests, in a few minutes
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) -m "not slow" $(TESTS)

test-slow: .dev ## the long versions: fuzzing, soak and kill tests
	@QT_QPA_PLATFORM=offscreen CARREL_ROUNDS=50 $(BIN)/python -m pytest --timeout=3600 $(TESTS)

lint: .dev ## ruff, mypy strict, import contracts
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy app tests packaging
	@$(BIN)/lint-imports

fmt: .dev ## format the code and fix what can be fixed by itself
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

bench: .dev ## print the numbers of docs/benchmarks.md
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

screenshots: .dev ## every screen, light and dark, with the real worker
	@xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. $(BIN)/python packaging/screenshots/take.py

translations: .dev ## bring resources/i18n up to date with the words in the code
	@$(BIN)/python packaging/i18n/update.py

package: ## build what people install (.tar.gz and .deb here), with checksums and lists of its parts, into dist/
	@cd packaging && PYTHONPATH=setup $(PYTHON) -m bundle.make

package-test: ## install the .deb in a clean Debian without network and use it as a person would (root, Xvfb)
	@cd packaging && PYTHONPATH=.. ../build/package/venv/bin/python -m trial.run

dist: .dev ## build the wheel and the source distribution
	@$(BIN)/python -m build --no-isolation --outdir dist .

lock: ## resolve the pinned dependencies anew
	@$(PYTHON) $(SETUP)/lock.py

clean: ## remove what was built here (the compiled llama.cpp is kept in the cache)
	@rm -rf .venv build dist .mypy_cache .ruff_cache .import_linter_cache .hypothesis

.PHONY: .dev
.dev:
	@$(PYTHON) $(SETUP)/bootstrap.py dev
