@echo off
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" "@%~dp0..\lib\jvm.options" -jar "%~dp0..\lib\exlint.jar" %*
exit /b %ERRORLEVEL%
