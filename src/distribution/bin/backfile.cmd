@echo off
rem Runs Backfile from where it is installed, like bin/backfile and lib/start.sh elsewhere.
rem
rem JAVA_HOME             the Java to run with, else the one in PATH
rem BACKFILE_JAVA_OPTS    more options for the Java virtual machine, separated by blanks
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "installed=%%~fI"

if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    set "java="
    for %%I in (java.exe) do set "java=%%~$PATH:I"
)
if not defined java (
    >&2 echo backfile: No Java was found.
    >&2 echo backfile: Install a JDK 17 or newer, or set JAVA_HOME to the folder of one.
    exit /b 3
)
if not exist "%java%" (
    >&2 echo backfile: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it.
    >&2 echo backfile: Set it to the folder of a JDK 17 or newer, or unset it to use the java in PATH.
    exit /b 3
)

rem The version, such as 17.0.15, is in the release file of every JDK; else java is asked.
set "version="
for %%I in ("%java%") do set "release=%%~dpI..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%K in ("%release%") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
if not defined version call :ask
set "feature="
for /f "delims=.-+" %%F in ("%version%") do set "feature=%%F"
if not defined feature set "feature=0"
if %feature% LSS 17 (
    >&2 echo backfile: Java %version% is too old: "%java%"
    >&2 echo backfile: Install a JDK 17 or newer, or set JAVA_HOME to the folder of one.
    exit /b 3
)

rem Why these options: lib/start.sh.
set "options=-XX:+UseParallelGC -XX:MaxNewSize=128m -XX:MinHeapFreeRatio=10 -Xlog:disable --enable-native-access=ALL-UNNAMED"
set "short=-XX:InitialRAMPercentage=6 -XX:SurvivorRatio=60 -XX:MinSurvivorRatio=60 -XX:MaxTenuringThreshold=0 -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:Tier3BackEdgeThreshold=4000 -Dbackfile.launcher=short"
set "long=-XX:GCTimeRatio=4 -XX:MaxNewSize=48m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
set "long=%long% -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
if %feature% GEQ 23 set "options=%options% --sun-misc-unsafe-memory-access=allow"

rem Java itself makes a class path of all jars of a folder. Add-ons lie in the installation, or in the user's data where
rem it cannot be written.
set "own="
for %%I in ("%installed%\lib\backfile-*.jar") do set "own=%%~nI"
set "addons=%installed%\add-ons"
if defined LOCALAPPDATA set "addons=%addons%;%LOCALAPPDATA%\Backfile\add-ons\%own:backfile-=%"
set "jars=%installed%\lib\*"
set "withaddons=%jars%"
for /d %%D in ("%installed%\add-ons\*") do call :addon "%%~fD"
if defined LOCALAPPDATA for /d %%D in ("%LOCALAPPDATA%\Backfile\add-ons\%own:backfile-=%\*") do call :addon "%%~fD"

rem The loaded classes of small bakes are kept for the next start, in the user's folder: it can always be written.
set "archive="
if defined LOCALAPPDATA set "archive=%LOCALAPPDATA%\Backfile\cache\%own%-java-%version%.jsa"
if defined archive if not exist "%archive%" call :train
set "shared=-Xshare:auto"
if defined archive if exist "%archive%" for %%I in ("%archive%") do if %%~zI GTR 0 set "shared=-XX:SharedArchiveFile=%archive%"

rem A long bake is done by a second Java if the first one asks for it with its exit status.
"%java%" %options% %short% "%shared%" %BACKFILE_JAVA_OPTS% "-Dbackfile.add-ons=%addons%" -classpath "%withaddons%" dev.backfile.cli.Main %*
if not %ERRORLEVEL% EQU 75 exit /b %ERRORLEVEL%
"%java%" %options% %long% "%shared%" %BACKFILE_JAVA_OPTS% "-Dbackfile.add-ons=%addons%" -classpath "%withaddons%" dev.backfile.cli.Main %*
exit /b %ERRORLEVEL%

:addon
set "withaddons=%withaddons%;%~1\*"
exit /b 0

:train
if not exist "%LOCALAPPDATA%\Backfile\cache" mkdir "%LOCALAPPDATA%\Backfile\cache"
set "new=%archive%.%RANDOM%"
"%java%" %options% %short% "-XX:ArchiveClassesAtExit=%new%" -classpath "%jars%" dev.backfile.cli.Training >nul 2>&1 <nul
if not exist "%new%" type nul >"%new%"
move /y "%new%" "%archive%" >nul 2>&1
exit /b 0

:ask
set "said=%TEMP%\backfile-%RANDOM%.txt"
"%java%" -version 2>"%said%"
for /f "usebackq tokens=2,3" %%K in ("%said%") do if "%%K"=="version" if not defined version set "version=%%~L"
del "%said%"
exit /b 0
