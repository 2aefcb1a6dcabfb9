@echo off
rem Resguardo for Windows. The twin of ./resguardo; nobody has run it on Windows yet. It needs JAVA_HOME to name a JDK 25 or
rem newer, and Maven 3.9 on the PATH.
setlocal
set HERE=%~dp0
if not defined JAVA_HOME (
  echo Resguardo needs a JDK 25 or newer: set JAVA_HOME to the folder where it is. 1>&2
  echo Resguardo necesita un JDK 25 o mas nuevo: ponga en JAVA_HOME la carpeta donde esta. 1>&2
  exit /b 3
)
if "%1"=="test" ( call mvn -B -f "%HERE%pom.xml" verify & exit /b )
if "%1"=="format" ( call mvn -B -q -f "%HERE%pom.xml" spotless:apply & exit /b )
if not exist "%HERE%cli\target\app\lib" (
  call mvn -B -q -f "%HERE%pom.xml" -Dgates.skip=true -DskipTests -pl cli,testkit -am package || exit /b 3
)
if not "%1"=="demo" goto program
set FOLDER=%TEMP%\resguardo-demo-%RANDOM%
"%JAVA_HOME%\bin\java" -cp "%HERE%testkit\target\app\lib\*" org.resguardo.testkit.MakeBusiness bakery "%FOLDER%" >nul || exit /b 3
if "%2"=="--scan" (
  "%JAVA_HOME%\bin\java" -Xmx160m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main scan "%FOLDER%"
) else (
  "%JAVA_HOME%\bin\java" -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main serve --data "%FOLDER%-data" --sample "%FOLDER%" --port 0
  rmdir /s /q "%FOLDER%-data"
)
rmdir /s /q "%FOLDER%"
exit /b 0
:program
"%JAVA_HOME%\bin\java" -Xmx160m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main %*
