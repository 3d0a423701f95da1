# Runs Backfile from where it is installed, like bin/backfile and lib/start.sh elsewhere.
#
# JAVA_HOME             the Java to run with, else the one in PATH
# BACKFILE_JAVA_OPTS    more options for the Java virtual machine, separated by blanks
$ErrorActionPreference = 'Stop'
# An exit status is told by its number alone.
$PSNativeCommandUseErrorActionPreference = $false
$installed = Split-Path -Parent $PSScriptRoot
$name = if ($env:OS -eq 'Windows_NT') { 'java.exe' } else { 'java' }
$separator = [IO.Path]::PathSeparator

function Fail([string[]] $sentences) {
    foreach ($sentence in $sentences) { [Console]::Error.WriteLine("backfile: $sentence") }
    exit 3
}

if ($env:JAVA_HOME) {
    $java = Join-Path (Join-Path $env:JAVA_HOME 'bin') $name
    if (-not (Test-Path -LiteralPath $java)) {
        Fail "JAVA_HOME is $env:JAVA_HOME, but there is no bin/$name in it.",
            'Set it to the folder of a JDK 17 or newer, or unset it to use the java in PATH.'
    }
} else {
    $found = Get-Command $name -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $found) {
        Fail 'No Java was found.', 'Install a JDK 17 or newer, or set JAVA_HOME to the folder of one.'
    }
    $java = $found.Source
}

# The version, such as 17.0.15, is in the release file of every JDK; else java is asked.
$version = ''
$release = Join-Path (Split-Path -Parent (Split-Path -Parent $java)) 'release'
if (Test-Path -LiteralPath $release) {
    $line = Get-Content -LiteralPath $release | Where-Object { $_ -match '^JAVA_VERSION="([^"]+)"' } | Select-Object -First 1
    if ($line -match '^JAVA_VERSION="([^"]+)"') { $version = $Matches[1] }
}
if (-not $version) {
    $ErrorActionPreference = 'Continue'
    $said = (& $java -version 2>&1 | Out-String)
    $ErrorActionPreference = 'Stop'
    if ($said -match ' version "([^"]+)"') { $version = $Matches[1] }
}
$feature = if ($version -match '^(\d+)') { [int] $Matches[1] } else { 0 }
if ($feature -lt 17) {
    Fail "Java $version is too old: $java", 'Install a JDK 17 or newer, or set JAVA_HOME to the folder of one.'
}

# Why these options: lib/start.sh.
$options = @('-XX:+UseParallelGC', '-XX:MaxNewSize=128m', '-XX:MinHeapFreeRatio=10', '-Xlog:disable', '--enable-native-access=ALL-UNNAMED')
$short = @('-XX:InitialRAMPercentage=6', '-XX:SurvivorRatio=60', '-XX:MinSurvivorRatio=60', '-XX:MaxTenuringThreshold=0', '-XX:TieredStopAtLevel=1', '-XX:CompileThresholdScaling=0.5', '-XX:Tier3BackEdgeThreshold=4000', '-Dbackfile.launcher=short')
$long = @('-XX:GCTimeRatio=4', '-XX:MaxNewSize=48m', '-XX:Tier4InvocationThreshold=50000', '-XX:Tier4MinInvocationThreshold=6000',
    '-XX:Tier4CompileThreshold=150000', '-XX:Tier4BackEdgeThreshold=400000')
if ($feature -ge 23) { $options += '--sun-misc-unsafe-memory-access=allow' }

# Add-ons lie in the installation, or in the user's data where it cannot be written.
$jars = @(Get-ChildItem -LiteralPath (Join-Path $installed 'lib') -Filter '*.jar' | Sort-Object Name)
$own = ($jars | Where-Object { $_.BaseName -like 'backfile-*' } | Select-Object -First 1).BaseName
$data = if ($env:LOCALAPPDATA) { Join-Path $env:LOCALAPPDATA 'Backfile' } else { Join-Path (Join-Path $HOME '.local/share') 'backfile' }
$folders = @((Join-Path $installed 'add-ons'), (Join-Path (Join-Path $data 'add-ons') ($own -replace '^backfile-', '')))
$classPath = ($jars | ForEach-Object { $_.FullName }) -join $separator
$withAddOns = $classPath
foreach ($folder in $folders) {
    if (Test-Path -LiteralPath $folder) {
        foreach ($jar in Get-ChildItem -LiteralPath $folder -Filter '*.jar' -Recurse | Sort-Object FullName) {
            $withAddOns += $separator + $jar.FullName
        }
    }
}

# The loaded classes of small bakes are kept for the next start, in the user's folder: it can always be written. The
# archive is another one than that of backfile.cmd, whose class path is written in another way.
$cache = Join-Path $data 'cache'
$archive = Join-Path $cache "$own-java-$version-ps.jsa"
if (-not (Test-Path -LiteralPath $archive)) {
    New-Item -ItemType Directory -Force -Path $cache | Out-Null
    $ErrorActionPreference = 'Continue'
    & $java @options @short "-XX:ArchiveClassesAtExit=$archive" -classpath $classPath dev.backfile.cli.Training *> $null
    $ErrorActionPreference = 'Stop'
    if (-not (Test-Path -LiteralPath $archive)) { New-Item -ItemType File -Path $archive | Out-Null }
}
if ((Get-Item -LiteralPath $archive).Length -gt 0) { $options += "-XX:SharedArchiveFile=$archive" }
$more = @(if ($env:BACKFILE_JAVA_OPTS) { -split $env:BACKFILE_JAVA_OPTS })
$command = @("-Dbackfile.add-ons=$($folders -join $separator)", '-classpath', $withAddOns, 'dev.backfile.cli.Main') + $args

# A long bake is done by a second Java if the first one asks for it with its exit status.
& $java @options @short @more @command
if ($LASTEXITCODE -eq 75) { & $java @options @long @more @command }
exit $LASTEXITCODE
