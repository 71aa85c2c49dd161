# make run    answers a question with nothing set up: no key, no server
# make test   sets up what the tests need and runs all of them
# make lint   types, style, shell scripts
# make messages  brings the catalogues of translations up to date
# make man    writes the manual pages anew, from the help texts
# make bench  measures everything beside other programs, which it installs, into docs/performance.md

PYTHON ?= python3
VENV ?= .venv
Q ?= listening port 5000

# The value as it was given: make would expand the `$` of a question.
question = '$(subst ','\'',$(value Q))'

.PHONY: run test lint messages man bench format clean

run: $(VENV)/installed
	@$(VENV)/bin/aicmd ask -- $(question)

$(VENV)/installed: pyproject.toml
	@echo 'installing into $(VENV) …' >&2
	@$(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/developing: $(VENV)/installed
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(VENV)/bin/python -m pip install --quiet --group dev
	@touch $@

test: $(VENV)/developing
	@tests/install-shells
	@tests/install-server $(VENV)/aimock
	@$(MAKE) --no-print-directory lint
	@$(VENV)/bin/python -m pytest -n 3 --dist loadgroup

lint: $(VENV)/developing
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/shellcheck shell/aicmd.bash hooks/commit-msg hooks/prepare-commit-msg tests/install-shells tests/install-server .ci/run
	@$(VENV)/bin/shfmt -d shell/aicmd.bash hooks/commit-msg hooks/prepare-commit-msg tests/install-shells tests/install-server .ci/run

bench: $(VENV)/developing
	@$(VENV)/bin/python -m compileall -q aicmd
	@$(VENV)/bin/python -m bench.peers $(VENV)/peers
	@$(VENV)/bin/python -m bench.table --peers $(VENV)/peers --write

format: $(VENV)/developing
	@$(VENV)/bin/ruff check --fix .
	@$(VENV)/bin/ruff format .

messages: $(VENV)/developing
	@$(VENV)/bin/python -m tests.messages

man: $(VENV)/developing
	@$(VENV)/bin/python -m tests.manpages

clean:
	rm -rf $(VENV) build dist *.egg-info
