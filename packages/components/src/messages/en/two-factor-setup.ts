export const twoFactorSetup = {
  whyHeading: 'Set up two-factor authentication',
  whyRequired: (organization: string) =>
    `${organization} asks for a second factor at sign-in. Without it you cannot go on.`,
  whyFree:
    'A code from your phone, in addition to your e-mail, keeps your account yours even if someone else can read your mail.',
  youNeed:
    'You need an authenticator app on your phone or computer, such as the one your password manager brings along. It takes about a minute.',
  start: 'Set up',
  scanHeading: 'Connect your authenticator app',
  scanStep: 'Scan this code with the app',
  qrLabel: 'QR code that adds this account to an authenticator app',
  noCamera: 'No camera at hand? Type this key into the app:',
  copyKey: 'Copy key',
  codeStep: 'Enter the code the app shows',
  verify: 'Verify',
  expired: 'The setup took too long, so this code no longer works. Start again with a new one.',
  again: 'Start again',
  codesHeading: 'Save your recovery codes',
  codesText: 'If you lose your phone, each of these codes signs you in once. They are shown only now.',
  codesList: 'Recovery codes',
  copyCodes: 'Copy',
  download: 'Download',
  fileName: 'recovery-codes.txt',
  fileText: (organization: string, account: string, codes: string) =>
    `Recovery codes for ${account} at ${organization}\nEach code signs you in once.\n\n${codes}\n`,
  savedLabel: 'I have saved these codes',
  savedMissing: 'Save the codes first, then tick this box.',
  finish: 'Finish',
  doneHeading: 'Two-factor authentication is set up',
  doneText: 'From now on a code from your app is asked for at sign-in.',
  alreadyHeading: 'Two-factor authentication is already set up',
  alreadyText:
    'There is nothing left to do. If you lost your app, ask a person who manages users to reset your second factor.',
} as const;
