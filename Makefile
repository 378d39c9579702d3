# `make help` lists what can be asked for.

SWIFT ?= swift
PREFIX ?= /usr/local

# Optimising across modules makes a build of statements a tenth quicker. Types are asked for by their
# accessors, and values copied and destroyed by code: by their names, or by tables of their types, the
# runtime would first have to put some two hundred types together, a tenth of the time of one page.
ACROSS := -Xswiftc -cross-module-optimization \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -Xfrontend -Xswiftc -disable-type-layout
DESTDIR ?=

.DEFAULT_GOAL := help
.PHONY: reference help setup build site test lint golden embed bench score release check install clean \
  crash-sweep pages shots

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what this machine lacks for building; silent when nothing is missing.
	@./setup.sh

build: setup ## Build the program, optimised: .build/release/verklaar.
	$(SWIFT) build -c release --product verklaar $(ACROSS)

site: build ## Build the program and with it the site: Policies becomes Output.
	.build/release/verklaar build

test: ## Set up for testing, check the embedded files, and run all tests.
	@./setup.sh test
	$(SWIFT) build --product embed
	.build/debug/embed --check $(EMBEDDED)
	$(SWIFT) test --disable-xctest

lint: setup ## Check the form of all Swift sources.
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

golden: setup ## Rewrite the approved texts of tests; read the diff before committing it.
	$(SWIFT) build --build-tests
	-UPDATE_GOLDEN=1 $(SWIFT) test --skip-build --disable-xctest
	@echo 'The tests above failed where they rewrote a text: read the diff, then run make test.'

# The folders that travel inside the program, and the source that carries them.
EMBEDDED := --skip .swift --skip README.md Sources/Builtin/BuiltinFiles.generated.swift \
  Templates=Templates Law=Sources/Policies/Law Vocabulary=Sources/Policies/Vocabulary/Lists \
  Signals=Sources/Scanning/Signals/Lists Rules=Sources/Checks/Rules Schemas=Sources/Checks/Schemas \
  DataSchemas=Sources/Exports/Schemas

embed: setup ## Put templates, legal data and rules into the source that carries them.
	$(SWIFT) build --product embed
	.build/debug/embed $(EMBEDDED)

reference: build ## Write the page of rules and the baseline of the project's own definitions anew.
	.build/release/verklaar rules --format markdown > Sources/Commands/Documentation.docc/Regels.md
	-.build/release/verklaar check --date 2026-11-24 --write-baseline .ci/baseline.yaml > /dev/null

bench: build release ## Measure building and start-up against the C floor; needs the folder ../shared.
	.ci/bench --static .build/static/verklaar .build/release/verklaar

# With LISTS=FOLDER the lists of signals there are tried as they are, not those built in.
score: setup ## Score scan on the labelled statements beside plain keywords; needs ../shared.
ifdef LISTS
	$(SWIFT) build -c release --product scanlab
	.ci/score --lists $(LISTS) .build/release/scanlab
else
	$(SWIFT) build -c release --product verklaar $(ACROSS)
	.ci/score .build/release/verklaar
endif

# One file without any library: Swift's own, libyaml, cmark-gfm and the C library are inside. The
# linker warns that dlopen needs glibc at run time; verklaar loads nothing.
release: setup ## Build the program as one file that runs anywhere: .build/static/verklaar.
	$(SWIFT) build -c release --product verklaar --scratch-path .build/static-build $(ACROSS) \
	  --static-swift-stdlib -Xswiftc -static-executable -Xlinker --gc-sections -Xlinker -s
	@mkdir -p .build/static
	install -m 755 .build/static-build/release/verklaar .build/static/verklaar

install: release ## Install program, manual page and completions below PREFIX (/usr/local).
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 .build/static/verklaar $(DESTDIR)$(PREFIX)/bin/verklaar
	.build/static/verklaar manual > $(DESTDIR)$(PREFIX)/share/man/man1/verklaar.1
	.build/static/verklaar completion bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/verklaar
	.build/static/verklaar completion zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_verklaar
	.build/static/verklaar completion fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/verklaar.fish

crash-sweep: build ## Kill a build at every change of the disk, and look what is left.
	@./setup.sh test
	.ci/crash-sweep .build/release/verklaar

pages: build ## Test the pages in a real browser, and their weight and markup.
	@./setup.sh pages
	.ci/pages .build/release/verklaar

shots: build ## Make the pictures of pages that the documentation shows; look at them.
	@./setup.sh pages
	.ci/shots .build/release/verklaar

check: ## Do all that CI does; needs the folder ../shared.
	.ci/run

clean: ## Remove all that was built, except Output.
	rm -rf .build
