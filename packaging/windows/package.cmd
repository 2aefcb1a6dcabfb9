@echo off
rem Makes an installer for Windows (MSI) by the JDK's own jpackage: packaging\windows\package.cmd
rem It needs a JDK 25 (JAVA_HOME), Maven on the PATH, and the WiX toolset that jpackage asks for. Nobody has run it on Windows yet,
rem and nothing here checks this file: read what it says before you trust it.
setlocal enabledelayedexpansion
set "HERE=%~dp0..\.."
if not defined JAVA_HOME ( echo Set JAVA_HOME to a JDK 25. 1>&2 & exit /b 3 )
call "%HERE%\resguardo.cmd" build || exit /b 3
set "MADE=%HERE%\target\package\windows"
if exist "%MADE%" rmdir /s /q "%MADE%"
mkdir "%MADE%"
set MODULES=
for /f "usebackq eol=# tokens=*" %%m in ("%HERE%\packaging\modules") do if defined MODULES ( set "MODULES=!MODULES!,%%m" ) else ( set "MODULES=%%m" )
for %%j in ("%HERE%\cli\target\app\lib\cli-*.jar") do set "MAIN=%%~nxj"
rem Missing beside Linux: the filter of serialized objects and the strict settings for XML, whose signs this shell would eat; resguardo.cmd has both.
rem jpackage reads the rest from a file. Left alone it would take the command "java" out, by which the readers of strangers' files are started.
(
  echo --type msi --name Resguardo --app-version 1.0.0 --vendor "The Resguardo project" --win-console --win-per-user-install --win-menu --win-shortcut
  echo --main-jar !MAIN! --main-class org.resguardo.cli.Main --arguments serve
  echo --add-modules !MODULES! --jlink-options "--include-locales=en,es --no-header-files --no-man-pages"
  echo --java-options -Xms32m --java-options -Xmx256m --java-options -XX:+UseSerialGC --java-options -XX:+ExitOnOutOfMemoryError
  echo --java-options --enable-native-access=ALL-UNNAMED --java-options --sun-misc-unsafe-memory-access=allow
  echo --java-options -Djdk.tls.rejectClientInitiatedRenegotiation=true
) >"%MADE%\arguments.txt"
"%JAVA_HOME%\bin\jpackage.exe" "@%MADE%\arguments.txt" --input "%HERE%\cli\target\app\lib" --dest "%MADE%" || exit /b 3
echo %MADE%
