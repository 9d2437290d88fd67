#!/bin/sh
# Starts Varsam with what lib/app/varsam.cfg says, as the starter that jpackage makes would. That one first asks the
# package system whose file it is, which takes a tenth of a second on a small computer and more on a large one.
set -eu
unset JDK_JAVA_OPTIONS CDPATH
self=$0
if [ -h "$self" ]; then
    self=$(readlink -f -- "$self")
fi
top=$(cd -- "${self%/*}/.." && pwd -P)
name=${self##*/}
app=$top/lib/app
runtime=$top/lib/runtime
classes=
main=
given=$#
while IFS= read -r line; do
    value=${line#*=}
    case $value in
        '$APPDIR'*) value=$app${value#?APPDIR} ;;
        *'$APPDIR'*) value=${value%%?APPDIR*}$app${value#*?APPDIR} ;;
    esac
    case $line in
        app.runtime=*) runtime=$value ;;
        app.mainclass=*) main=$value ;;
        app.classpath=*) classes=$classes${classes:+:}$value ;;
        java-options=*) set -- "$@" "$value" ;;
    esac
done <"$app/$name.cfg"
set -- "$@" -cp "$classes" "$main"
# what was given to the program stands before all that: behind it
while [ "$given" -gt 0 ]; do
    set -- "$@" "$1"
    shift
    given=$((given - 1))
done
exec "$runtime/bin/varsam" "$@"
