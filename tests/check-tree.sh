#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/check-tree.sh [TREE]
# The rules of the house that the compiler does not see, in TAP.  See src/DESIGN.md.
set -u
cd "${1:-$(dirname "$0")/..}" || exit 1
n=0

# check NAME RULE: passes where the function RULE prints nothing; what it prints are the offending lines.
check ()
{
  n=$((n + 1))
  found=$("$2")
  if [ -z "$found" ]; then
    echo "ok $n - $1"
  else
    echo "not ok $n - $1"
    echo "$found" | sed 's/^/# /'
  fi
}

sources ()
{
  find src tests -type f \( -name '*.c' -o -name '*.h' -o -name '*.re' \)
}

# Folders are told apart by their include directories: a path in an include would slip past that.
includes_with_a_path ()
{
  sources | xargs grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"[^"]*/'
}

gtk_outside_app ()
{
  sources | grep -vE '^(src|tests)/app/' | xargs grep -nE '#[[:space:]]*include[[:space:]]*<(gtk|gdk|gsk)/'
}

without_licence ()
{
  find src tests ui data .ci meson.build -type f \
       \( -name '*.[ch]' -o -name '*.re' -o -name '*.py' -o -name '*.sh' -o -name '*.ui' -o -name '*.css' \
          -o -name '*.gresource.xml' -o -name meson.build -o -name run -o -name packages \) 2>/dev/null \
    | while read -r file; do
        head -n 4 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"
      done
}

# Folders within events/ or app/ share one library, so the compiler lets an earlier one ask a later one.  An event, and a sentence made ready to be
# looked at, are everybody's.
folders_asking_later_ones ()
{
  for room in src/events src/app; do
    later=$(sed -n "s/^subdir('\(.*\)')/\1/p" $room/meson.build)
    for folder in $later; do
      later=$(echo "$later" | tail -n +2)
      for other in $later .; do
        ls $room/"$other"
      done | sed -n '/^whence-event\.h$/d; /^whence-setting\.h$/d; s/.*\.h$/#include "&"/p' | grep -nFf - $room/"$folder"/*.[ch]
    done
  done
}

# A test that is in no dictionary is never compiled.
unlisted_tests ()
{
  find tests -name 'test-*.c' -o -name 'test-*.py' | while read -r file; do
    folder=$(dirname "$file")
    grep -q "$(basename "${file%.*}")" "$folder/meson.build" || echo "$file"
  done
}

# A file over 700 lines has more than one job; tables are exempt.
long_files ()
{
  sources | grep -vE -e '-table\.[ch]$|-lexicon[^/]*\.[ch]$|\.re$' | while read -r file; do
    lines=$(wc -l <"$file")
    [ "$lines" -le 700 ] || echo "$file: $lines lines"
  done
}

# build*, backups and caches are what .gitignore hides.
strangers_at_the_top ()
{
  find . -mindepth 1 -maxdepth 1 | sed 's,^\./,,' \
    | grep -vxE 'src|tests|ui|data|po|LICENSE|NEWS|README\.md|meson\.build|meson_options\.txt' \
    | grep -vxE '\.git|\.gitignore|\.ci|\.clang-format|\.editorconfig|build.*|.*~|.*\.swp|__pycache__'
}

check includes-are-bare-names includes_with_a_path
check gtk-only-in-app gtk_outside_app
check folders-in-order folders_asking_later_ones
check licence-heads without_licence
check tests-are-listed unlisted_tests
check files-are-short long_files
check nothing-else-at-the-top strangers_at_the_top
echo "1..$n"
