; The Windows setup: for one person, without an administrator. Compiled by windows.mjs, which defines
; VERSION, PAYLOAD (folder of the program), FILES (removes what the payload has), ICONS, OUT, SIZE_KB
; and, where the compiler has no other, TARGET.
!ifdef TARGET
  Target ${TARGET}
!endif
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define NAME "shop-checkup"
!define PRODUCT "小店体检"
!define TYPE "shop-checkup.tijian"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
; Where the program keeps check-ups and settings.
!define DATA "$APPDATA\${PRODUCT}"
!define CLOSE_TRIES 20

Name "${PRODUCT}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${PRODUCT}"
VIAddVersionKey /LANG=0 "CompanyName" "${PRODUCT}"
VIAddVersionKey /LANG=0 "LegalCopyright" "© ${PRODUCT} contributors, MIT"

!define MUI_ICON "${ICONS}\shop-checkup.ico"
!define MUI_UNICON "${ICONS}\shop-checkup.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The system's language chooses; any that is neither gets the first.
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString TOO_OLD ${LANG_SIMPCHINESE} "${PRODUCT}需要 64 位的 Windows 10 或更新的系统。"
LangString TOO_OLD ${LANG_ENGLISH} "${PRODUCT} needs 64-bit Windows 10 or later."
LangString RUNNING ${LANG_SIMPCHINESE} "${PRODUCT}正在运行。请先关掉它的窗口（体检已自动保存），再点“重试”。"
LangString RUNNING ${LANG_ENGLISH} "${PRODUCT} is running. Close its window (your check-ups are saved), then choose Retry."
LangString REMOVE_DATA ${LANG_SIMPCHINESE} "体检记录和设置也一起删除吗？$\r$\n$\r$\n${DATA}$\r$\n$\r$\n选“否”就留着，以后重新安装还能接着用。"
LangString REMOVE_DATA ${LANG_ENGLISH} "Delete your check-ups and settings too?$\r$\n$\r$\n${DATA}$\r$\n$\r$\nChoose No to keep them for a later installation."
LangString DOCUMENT ${LANG_SIMPCHINESE} "小店体检的体检记录"
LangString DOCUMENT ${LANG_ENGLISH} "Shop Checkup check-up"

; Windows does not let anyone write to a program that runs.
!macro WAIT_FOR_CLOSE un
  Function ${un}WaitForClose
    StrCpy $1 0
    ${DoWhile} ${FileExists} "$INSTDIR\${NAME}.exe"
      ClearErrors
      FileOpen $0 "$INSTDIR\${NAME}.exe" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} ${Silent}
        ; As if its window were closed: nothing is lost.
        ${If} $1 == 0
          nsExec::Exec 'taskkill /IM ${NAME}.exe'
          Pop $0
        ${ElseIf} $1 >= ${CLOSE_TRIES}
          SetErrorLevel 2
          Quit
        ${EndIf}
        IntOp $1 $1 + 1
        Sleep 500
      ${Else}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY +2
        Quit
      ${EndIf}
    ${Loop}
  FunctionEnd
!macroend
!insertmacro WAIT_FOR_CLOSE ""
!insertmacro WAIT_FOR_CLOSE "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Section
  Call WaitForClose
  ; What an earlier version has installed goes, and nothing else that lies there.
  ReadRegStr $R0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 != ""
  ${AndIf} ${FileExists} "$R0\Uninstall.exe"
    ExecWait '"$R0\Uninstall.exe" /S _?=$R0'
    Delete "$R0\Uninstall.exe"
    RMDir "$R0"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  File "${ICONS}\document.ico"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${NAME}.exe"
  CreateShortcut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\${NAME}.exe"

  WriteRegStr HKCU "Software\Classes\.tijian" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\.tijian\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "$(DOCUMENT)"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\document.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  Call TellShell

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PRODUCT} contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  Call un.WaitForClose
  !include "${FILES}"
  Delete "$INSTDIR\document.ico"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  ; Another program may have taken the files over.
  ReadRegStr $0 HKCU "Software\Classes\.tijian" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue HKCU "Software\Classes\.tijian" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.tijian\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.tijian\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.tijian"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  Call un.TellShell
  ${If} ${FileExists} "${DATA}"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(REMOVE_DATA)" /SD IDNO IDNO kept
    RMDir /r "${DATA}"
    kept:
  ${EndIf}
SectionEnd

; Icons and kinds of files have changed.
!macro TELL_SHELL un
  Function ${un}TellShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  FunctionEnd
!macroend
!insertmacro TELL_SHELL ""
!insertmacro TELL_SHELL "un."
