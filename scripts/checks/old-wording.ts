/** Where an old wording is forbidden: in every text of the product, or only in the texts of the interface. */
type Place = 'everywhere' | 'interface';

export interface OldWording {
  /** What to say instead. */
  say: string;
  /** A space matches any white space. */
  old: RegExp;
  /** A text with the old wording. */
  sample: string;
  where: Place;
}

const row =
  (where: Place) =>
  (say: string, old: RegExp, sample: string): OldWording => ({ say, old, sample, where });
const everywhere = row('everywhere');
const seen = row('interface');

const glossary: readonly OldWording[] = [
  seen('person, people', /\bmembers?\b/i, 'Invite a member'),
  seen('permission', /\b(the|this|that|every|no|same) rights?\b(?! side)/i, 'Give someone else that right first.'),
  everywhere('permissions', /\brights\b/i, 'With the rights of a role'),
  everywhere('permissions', /\bprivileges?\b/i, 'A privilege of owners'),
  everywhere('Default access level', /\blevel where none is set\b/i, 'Access level where none is set'),
  seen('No access, None', /^Nothing$/, 'Nothing'),
  everywhere('two-factor authentication', /\b2-factor\b/i, 'Turn 2-factor authentication on'),
  seen('two-factor authentication, verification code', /\bsecond factors?\b/i, 'Reset second factor'),
  seen('two-factor authentication', /(?<![\w-])factors?\b/i, 'The factor stops working.'),
  seen('verification code', /\bone-time codes?\b/i, 'Enter your one-time code'),
  everywhere('resend', /\b(send|sends|sent|sending) (it |them |the invitation )?again\b/i, 'Send again'),
  everywhere('revoke', /\b(take|takes|taken|took|taking) back\b/i, 'The invitation was taken back.'),
  everywhere('Users & permissions', /\bUsers (and permissions|& Permissions)\b/, 'Users and permissions'),
  seen('organization', /\b(tenants?|workspaces?)\b/i, 'Your workspace'),
  seen('organization', /\b(company|companies)\b(?!\.)/i, 'Every action within the company'),
  seen('(optional)', /^optional$/, 'optional'),
];

const table: readonly OldWording[] = [
  everywhere('Check a permission', /\bWhy can this person\b/i, 'Why can this person (not) do this?'),
  everywhere(
    'This account is suspended.',
    /\brefused everything\b/i,
    'Suspended: refused everything until reactivated.',
  ),
  everywhere('After they set up …', /\bonce a (second )?factor is set up\b/i, 'Once a second factor is set up.'),
  everywhere('unchanged, No change', /\balready so\b/i, '3 already so'),
  everywhere('See the reason next to each person.', /\bstand beside\b/i, 'The reasons stand beside the people.'),
  everywhere('This account no longer exists.', /\bis no longer here\b/i, 'This is no longer here.'),
  everywhere('This account no longer exists.', /\bmay have been removed\b/i, 'It may have been removed.'),
  everywhere(
    "Permissions you don't have",
    /\brights you do not hold\b/i,
    'Without the rights you do not hold yourself: View',
  ),
  everywhere("You can't assign this role: …", /\bhas rights\b/i, 'This role has rights you do not hold yourself.'),
  everywhere('Depends on access level', /\bown access level decides\b/i, 'Own access level decides'),
  everywhere('An API key uses this role.', /\bso an API key does\b/i, 'No account has it, so an API key does.'),
  everywhere('since you opened this', /\bmeanwhile\b/i, 'Someone else changed this role meanwhile.'),
  everywhere('since you opened this', /\bin the meantime\b/i, 'Someone else changed this in the meantime.'),
  everywhere("“no” isn't a valid domain.", /\bis not a domain such as\b/i, 'no is not a domain such as example.com.'),
  everywhere('Everyone enters a code at sign-in.', /\bgives a code\b/i, 'Everyone gives a code.'),
  everywhere('Applies to all accounts.', /\bnever for a single one\b/i, 'This is set for all, never for a single one.'),
  everywhere('They must set it up …', /\bled through the setup\b/i, 'These people are led through the setup.'),
  everywhere('… before they can continue.', /\bcannot work before\b/i, 'They cannot work before it is done.'),
  everywhere('Applies to new invitations.', /\bholds for\b/i, 'Holds for links sent from now on.'),
  everywhere("aren't affected", /\bthat exist stay\b/i, 'Accounts and invitations that exist stay.'),
  everywhere('Contact for access requests', /\bwhom to contact\b/i, 'Whom to contact about access'),
  everywhere(
    "You don't have permission to …",
    /\byour role (does not include|may)\b/i,
    'Your role does not include this.',
  ),
  everywhere('Enter your verification code', /\b(give|enter) your second factor\b/i, 'Give your second factor'),
  everywhere("You'll enter a code …", /\bis asked for at\b/i, 'A code from your app is asked for at sign-in.'),
  everywhere(
    'the one in your password manager',
    /\bmanager brings along\b/i,
    'the one your password manager brings along',
  ),
  seen('to continue', /\bto go on\b/i, 'Sign in to go on.'),
  everywhere('You can close this page.', /\bcan go on now\b/i, 'You can go on now.'),
  everywhere('This link works once.', /\blink is used up\b/i, 'The link is used up when you sign in, not before.'),
  everywhere('single sign-on', /\bsign-in outside\b/i, 'Emil signed in with a sign-in outside'),
  everywhere('Custom', /^set here$/i, 'Set here'),
  everywhere('From role', /^by role\b/i, 'By role: Viewer'),
  everywhere(
    '{name} invited this address',
    /\bsomebody with the right\b/i,
    'because somebody with the right invited you',
  ),
];

/** The glossary and the table of interface texts: every wording that was replaced. */
export const OLD_WORDINGS: readonly OldWording[] = [...glossary, ...table];
