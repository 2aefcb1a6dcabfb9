@echo off
rem Resguardo for Windows: the twin of ./resguardo. Nobody has run it on Windows yet, so read what it says before you trust it.
rem It needs a JDK 25 or newer, found by JAVA_HOME or in the usual folders, and Maven 3.9 on the PATH. Unlike its twin it does
rem not notice when sources change: build again with "resguardo build".
setlocal
set "HERE=%~dp0"
if not defined JAVA_HOME for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*" "%ProgramFiles%\Java\jdk-2*") do set "JAVA_HOME=%%~d"
if not defined JAVA_HOME goto nojdk
if not exist "%JAVA_HOME%\bin\javac.exe" goto nojdk
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul 2>nul || goto nojdk

if "%~1"=="test" ( call mvn -B -f "%HERE%pom.xml" verify & goto end )
if "%~1"=="format" ( call mvn -B -q -f "%HERE%pom.xml" spotless:apply & goto end )
if "%~1"=="build" goto build
if exist "%HERE%cli\target\app\lib" goto run
:build
echo Building Resguardo; the first time takes a few minutes ... 1>&2
call mvn -B -q -f "%HERE%pom.xml" -Dgates.skip=true -DskipTests -pl cli,testkit -am package || exit /b 3
if "%~1"=="build" exit /b 0

:run
set "JAVA=%JAVA_HOME%\bin\java.exe"
set "SERVE=@%HERE%packaging\jvm\serve.options"
set "LOOK=@%HERE%packaging\jvm\look.options"
set "XML=-Djava.xml.config.file=%JAVA_HOME%\conf\jaxp-strict.properties.template"
if "%~1"=="demo" goto demo
if "%~1"=="serve" goto serve
"%JAVA%" "%LOOK%" -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main %*
goto end

:serve
"%JAVA%" "%SERVE%" "%XML%" -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main %*
goto end

:demo
set "FOLDER=%TEMP%\resguardo-demo-%RANDOM%"
"%JAVA%" "%LOOK%" -cp "%HERE%testkit\target\app\lib\*" org.resguardo.testkit.MakeBusiness bakery "%FOLDER%\panaderia" >nul || exit /b 3
if "%~2"=="--scan" goto demoscan
"%JAVA%" "%SERVE%" "%XML%" -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main serve --data "%FOLDER%\data" --sample "%FOLDER%\panaderia" --port 0
set STATUS=%ERRORLEVEL%
rmdir /s /q "%FOLDER%"
exit /b %STATUS%

:demoscan
"%JAVA%" "%LOOK%" -cp "%HERE%cli\target\app\lib\*" org.resguardo.cli.Main scan "%FOLDER%\panaderia" --html "%TEMP%\resguardo-demo-report.html"
set STATUS=%ERRORLEVEL%
rmdir /s /q "%FOLDER%"
rem The demo has worked when something was found (1), also when one planted file could not be read (3).
if %STATUS%==1 exit /b 0
if %STATUS%==3 exit /b 0
exit /b %STATUS%

:nojdk
echo Resguardo needs a JDK 25 or newer: install one, or set JAVA_HOME to the folder where it is. 1>&2
echo Resguardo necesita un JDK 25 o mas nuevo: instale uno, o ponga en JAVA_HOME la carpeta donde esta. 1>&2
exit /b 3

:end
exit /b %ERRORLEVEL%
