# Each target is one command; `make` lists them.
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

check: ## format, compile with all warnings as errors, tests, architecture
	mvn -q spotless:apply
	mvn verify

test: ## tests only
	mvn -q test

run: ## read the examples
	./chancery read examples/

bench: ## speed, memory and accuracy (see bench/README.md)
	bench/run

golden: ## write the golden records anew; review is the diff
	mvn -q test -pl core -Dtest=GoldenTest -Dgolden.update=true -Dsurefire.failIfNoSpecifiedTests=false

coverage: ## write docs/coverage.md anew, after a change of event rules
	mvn -q test -pl core -Dtest=CoverageTest -Dcoverage.update=true -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: help check test run bench golden coverage
