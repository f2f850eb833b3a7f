# Set-up in two commands: `make review`, `make test`. `make` alone lists what there is.

PREFIX = $(HOME)/.local
NAME = vault
SECONDS = 600
PEOPLE = 150 1000 10000 100000

# On Linux the installed command holds all its libraries. Without the two symbols the C library
# sorts its tables for unwinding when the main thread ends, and every start takes 3 ms longer.
ifeq ($(shell uname),Linux)
  STATIC = -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s \
    -Xlinker --defsym=__register_frame_info=0 -Xlinker --defsym=__deregister_frame_info=0
endif

sources = Package.swift Sources Tests Benchmarks
test = swift test --disable-xctest

.PHONY: help review test soak fuzz check format record release install uninstall bench clean set-up

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1 /p' Makefile | while read -r name text; do \
	  printf 'make %-10s %s\n' "$$name" "$$text"; done

review: set-up ## build, and review the example vault
	swift run vault review ExampleVault --date 2026-11-21

test: set-up ## build, and run the tests
	$(test)

soak: set-up ## run the tests with the long sweeps in full
	KINDRED_SOAK=1 $(test)

fuzz: set-up ## look for notes that end the run or hang, with libFuzzer, for SECONDS=600
	scripts/fuzz $(SECONDS)

# A build folder of its own, as its flags differ from those of every day.
check: export KINDRED_STRICT = 1
check: strict = --scratch-path .build/strict
check: set-up ## format lint, import check, warnings as errors, tests
	swift format lint --strict --recursive --parallel $(sources)
	swift build $(strict) --build-tests --explicit-target-dependency-import-check error
	$(test) $(strict) --skip-build

format: ## format all Swift code in place
	swift format --in-place --recursive --parallel $(sources)

record: set-up ## write anew what tests compare with: transcripts, man page, example, documents
	KINDRED_RECORD=1 $(test)

install: release ## install the command, PREFIX=~/.local NAME=vault
	scripts/install .build/install/release/vault "$(PREFIX)" "$(NAME)"

uninstall: ## remove it, with the same PREFIX and NAME
	scripts/install --remove "$(PREFIX)" "$(NAME)"

bench: release ## measure it beside the limit, git and others, PEOPLE="150 1000 10000 100000"
	scripts/bench $(PEOPLE)

clean: ## remove all that was built
	rm -rf .build

# With all its libraries inside, as it is installed.
release: set-up
	swift build -c release --product vault --scratch-path .build/install $(STATIC)

set-up:
	@scripts/set-up
