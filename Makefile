# `make` alone lists the targets. Needs Python 3.11 or newer and make; all else goes into .venv.
PYTHON ?= python3
VENV ?= .venv
BYGG ?= bygg
DATO ?= 2026-11-21
KJERNER ?= 2
RUNDER ?= 5000
KOMMUNER ?= 357

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input
UV := uv==0.13.9
ATHERIS := atheris==3.0.0
PIP_AUDIT := pip-audit==2.10.1
TWINE := twine==7.0.0

.DEFAULT_GOAL := hjelp
.DELETE_ON_ERROR:
unexport PYTHONPATH

.PHONY: hjelp
hjelp: ## Vis denne listen
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

.PHONY: eksempel
eksempel: $(VENV)/.kjerne ## Sjekk og tegn eksempelet Fjellfjord; alt legges i bygg/
	@$(BIN)/python eksempler/lag_eksempel.py --dato $(DATO) --ut $(BYGG)

.PHONY: test
test: sjekk tester eksempel ## Alt CI kjører: stil, typer, lag, sider, tester og eksempel

# Side by side, as each of them uses one core.
.PHONY: sjekk
sjekk: $(VENV)/.utvikling ## Det raske: stil, typer, lagene i huset og sidene som lages
	@$(MAKE) --no-print-directory --jobs $(KJERNER) typer stil brukertyper sider

.PHONY: stil
stil: $(VENV)/.utvikling
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

.PHONY: typer
typer: $(VENV)/.utvikling
	$(BIN)/mypy

.PHONY: brukertyper
brukertyper: $(VENV)/.utvikling
	$(BIN)/basedpyright --project typing_tests --pythonpath $(BIN)/python

.PHONY: sider
sider: $(VENV)/.utvikling
	$(BIN)/python -m docs.lag_skjema --sjekk
	$(BIN)/python -m docs.lag_regelsider --sjekk
	$(BIN)/python -m docs.lag_formatside --sjekk
	$(BIN)/python -m docs.lag_regnearkside --sjekk
	$(BIN)/python -m docs.lag_galleri --sjekk
	$(BIN)/python -m docs.lag_arkitekturbilde --sjekk
	$(BIN)/python -m docs.lag_tabellside --sjekk
	$(BIN)/python -m docs.lag_notatbok --sjekk

.PHONY: tester
tester: $(VENV)/.utvikling
	$(BIN)/pytest --numprocesses $(KJERNER)

.PHONY: test-flater
test-flater: nettsted ## Nettsidene i Chromium, hjelpen i redigering, og tabellene i pandas og polars
	$(BIN)/pytest tests/output/tabeller/test_frames.py
	$(BIN)/python -m docs.lag_notatbok --sjekk
	PYTHONPATH=tests $(BIN)/python -m flater.kjor $(BYGG)/flater

.PHONY: test-stor
test-stor: $(VENV)/.utvikling pakke ## De lange prøvene: tusen eksempler av egenskapene til grafen
	$(BIN)/pytest --numprocesses $(KJERNER) --hypothesis-profile stor tests/graph tests/comparison tests/exchange \
		tests/report/formats/test_libreoffice.py

.PHONY: utgivelse
utgivelse: $(VENV)/.utvikling ## Gjør en utgave klar: make utgivelse VERSJON=0.2.0 DATO=2026-12-01
	PYTHONPATH=tests $(BIN)/python -m pakke.utgivelse $(VERSJON) --dato $(DATO)
	$(MAKE) test pakke
	$(PYTHON) -m venv --clear $(BYGG)/twine
	$(BYGG)/twine/bin/python -m pip --quiet --disable-pip-version-check install $(TWINE)
	$(BYGG)/twine/bin/twine check --strict $(BYGG)/pakke/*.whl $(BYGG)/pakke/*.tar.gz
	@cd $(BYGG)/pakke && sha256sum *.whl *.tar.gz
	@echo 'Ingenting er lagt ut. Resten står i docs/stabilitet.md.'

.PHONY: pakke
pakke: $(VENV)/.utvikling ## Bygg pakken, og prøv den i rene miljøer med eldste og nyeste avhengigheter
	$(PYTHON) -m venv --clear $(BYGG)/uv
	$(BYGG)/uv/bin/python -m pip --quiet --disable-pip-version-check install $(UV)
	PYTHONPATH=tests $(BIN)/python -m pakke.kjor --uv $(BYGG)/uv/bin/uv --ut $(BYGG)/pakke

.PHONY: fuzz
fuzz: $(VENV)/.utvikling ## Gi leserne filer som er endret tilfeldig; RUNDER=250000 er en million
	@$(PIP) install --upgrade --only-binary :all: --target $(BYGG)/atheris $(ATHERIS) || \
		echo 'Uten atheris: Filene endres tilfeldig, uten å styres av hva som er prøvd.'
	PYTHONPATH=src:tests:$(BYGG)/atheris $(BIN)/python -m fuzz.kjor \
		--runder $(RUNDER) --ut $(BYGG)/fuzz

.PHONY: mutasjon
mutasjon: $(VENV)/.utvikling ## Plant små feil i tre av rommene, og se om testene merker dem
	PYTHONPATH=src:tests nice $(BIN)/python -m mutasjon.kjor --ut $(BYGG)/mutasjon $(ROM)

.PHONY: revisjon
revisjon: $(VENV)/.laget ## Hold låsene opp mot kjente sårbarheter; trenger nett
	$(PYTHON) -m venv --clear $(BYGG)/revisjon
	$(BYGG)/revisjon/bin/python -m pip --quiet --disable-pip-version-check install $(PIP_AUDIT)
	PYTHONPATH=tests $(BIN)/python -m pakke.revisjon --pip-audit $(BYGG)/revisjon/bin/pip-audit

.PHONY: benk
benk: $(VENV)/.utvikling ## Mål farten, med hele landet; tabellene havner i docs/ytelse.md
	$(BIN)/python -m benchmarks.benk --kommuner $(KOMMUNER) --ut docs/ytelse.md

.PHONY: benk-stor
benk-stor: $(VENV)/.utvikling ## Mål puslespillet på 570 000 ledd; tabellen havner i bygg/
	$(BIN)/python -m benchmarks.puslespill --ut $(BYGG)/ytelse-puslespill.md

.PHONY: docs
docs: $(VENV)/.nettsted ## Lag sidene, skjemaene og galleriet på nytt
	$(BIN)/python -m docs.lag_skjema
	$(BIN)/python -m docs.lag_regelsider
	$(BIN)/python -m docs.lag_formatside
	$(BIN)/python -m docs.lag_regnearkside
	$(BIN)/python -m docs.lag_galleri
	$(BIN)/python -m docs.lag_arkitekturbilde
	$(BIN)/python -m docs.lag_tabellside
	$(BIN)/python -m docs.lag_notatbok

.PHONY: nettsted
nettsted: $(VENV)/.nettsted ## Lag håndboken som nettsted i bygg/nettsted; den virker uten nett
	$(BIN)/python -m docs.lag_nettsted $(BYGG)/nettsted

# One version for every Python and platform, and nothing younger than a week.
LAAS = $(BYGG)/laas/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --exclude-newer P7D --generate-hashes --no-header --upgrade

.PHONY: laas
laas: ## Forny låsene i requirements/
	$(PYTHON) -m venv --clear $(BYGG)/laas
	$(BYGG)/laas/bin/python -m pip --quiet --disable-pip-version-check install $(UV)
	$(LAAS) pyproject.toml --output-file requirements/kjerne.txt
	$(LAAS) --group build --constraint requirements/kjerne.txt \
		--output-file requirements/bygg.txt
	$(LAAS) pyproject.toml --group dev --constraint requirements/kjerne.txt \
		--constraint requirements/bygg.txt --output-file requirements/utvikling.txt
	$(LAAS) --group docs --constraint requirements/utvikling.txt \
		--output-file requirements/nettsted.txt

.PHONY: rydd
rydd: ## Fjern .venv, bygg/ og mellomlagre
	rm -rf $(VENV) $(BYGG) dist tests/flater/node_modules benchmarks/spectral/node_modules \
		.coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find src tests docs benchmarks eksempler -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps below remember what was installed; they are older than the locks when the locks change.
$(VENV)/.laget:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'endringsteori trenger Python 3.11 eller nyere. Velg en med: make PYTHON=python3.12' >&2; \
		exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
		echo 'Fikk ikke laget $(VENV). På Debian og Ubuntu trengs pakken python3-venv.' >&2; \
		exit 1; }
	@touch $@

$(VENV)/.kjerne: requirements/kjerne.txt requirements/bygg.txt pyproject.toml | $(VENV)/.laget
	$(PIP) install --require-hashes -r requirements/kjerne.txt -r requirements/bygg.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.utvikling: requirements/utvikling.txt pyproject.toml | $(VENV)/.laget
	$(PIP) install --require-hashes -r requirements/utvikling.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.kjerne

$(VENV)/.nettsted: requirements/nettsted.txt $(VENV)/.utvikling
	$(PIP) install --require-hashes -r requirements/nettsted.txt
	@touch $@
