// For a nightly job: lists invitations that expire within a day or have expired; --resend resends the expired ones.
//   npx tsx expiring-invitations.mts [--resend]
import { parseArgs } from 'node:util';
import { createRosterClient } from '@roster-kit/sdk';

const { resend } = parseArgs({ options: { resend: { type: 'boolean', default: false } } }).values;
const roster = createRosterClient();
const tomorrow = Date.now() + 24 * 60 * 60 * 1000;

const expired: { userId: string }[] = [];
for await (const { id, email, status, invitation } of roster.users.list({ status: ['pending', 'expired'] })) {
  if (!invitation) continue;
  if (status === 'expired') expired.push({ userId: id });
  if (status === 'expired' || Date.parse(invitation.expiresAt) < tomorrow)
    console.log(`${email}\t${status}\t${invitation.expiresAt}`);
}

if (resend) {
  let sent = 0;
  for await (const result of roster.invitations.resendMany(expired)) if (result.ok) sent += 1;
  console.log(`${sent} of ${expired.length} resent`);
}
