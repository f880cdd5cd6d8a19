; Inno Setup 6: the installer for one person, without an administrator's rights (or for all, where they are asked for).
; iscc /DVersion=0.1.0 packaging\windows\carrel.iss   (from the checkout, after `make package`)
#ifndef Version
  #error Say the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{7C0E3C52-6E6B-4E0A-9D52-2B9F1A6C8D11}
AppName=Carrel
AppVersion={#Version}
AppPublisher=The Carrel developers
DefaultDirName={autopf}\Carrel
DefaultGroupName=Carrel
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
LicenseFile=LICENSE
OutputDir=dist
OutputBaseFilename=carrel-{#Version}-windows-x64-setup
SetupIconFile=packaging\windows\carrel.ico
UninstallDisplayIcon={app}\carrel.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesAssociations=yes
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Files of an older version must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "build\package\dist\carrel\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Carrel"; Filename: "{app}\carrel.exe"
Name: "{autodesktop}\Carrel"; Filename: "{app}\carrel.exe"; Tasks: desktopicon

[Registry]
; A .carrel file is ours; for a .gguf file Carrel is one of the programs that "Open with" offers.
Root: HKA; Subkey: "Software\Classes\Carrel.Chats"; ValueType: string; ValueData: "Chats exported from Carrel"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Carrel.Chats\DefaultIcon"; ValueType: string; ValueData: "{app}\carrel.exe,0"
Root: HKA; Subkey: "Software\Classes\Carrel.Chats\shell\open\command"; ValueType: string; ValueData: """{app}\carrel.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.carrel"; ValueType: string; ValueData: "Carrel.Chats"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Carrel.Model"; ValueType: string; ValueData: "GGUF language model"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Carrel.Model\DefaultIcon"; ValueType: string; ValueData: "{app}\carrel.exe,0"
Root: HKA; Subkey: "Software\Classes\Carrel.Model\shell\open\command"; ValueType: string; ValueData: """{app}\carrel.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Carrel.Model"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\carrel.exe"; Description: "{cm:LaunchProgram,Carrel}"; Flags: nowait postinstall skipifsilent

[Code]
{ The vault belongs to the person: it stays, unless they say otherwise, and never goes in a silent uninstall. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Profile: String;
begin
  Profile := ExpandConstant('{localappdata}\carrel');
  if (Step = usPostUninstall) and DirExists(Profile) and not UninstallSilent() then
    if MsgBox('Your chats and models are still in ' + Profile + '.' + #13#10 +
              'Delete them for ever? Nobody can bring them back.',
              mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Profile, True, True, True);
end;
