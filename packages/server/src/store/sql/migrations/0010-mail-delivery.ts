const TIME = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const time = (column: string): string => `to_char(${column} at time zone 'UTC', ${TIME})`;

/** What became of each mail. For invitations sent before, the rows that the outbox still has tell it. */
export const mailDelivery = [
  'alter table outbox add column failed_at timestamptz, add column reason text',
  "update outbox set failed_at = available_at, reason = 'unknown' where sent_at is null and attempts >= 10",
  "update outbox set reason = 'unknown' where sent_at is null and attempts between 1 and 9",
  'alter table users add column invitation_delivery jsonb',
  `update users set invitation_delivery = jsonb_build_object(
    'status', case when sent_at is not null then 'sent' when failed_at is not null then 'failed'
      when attempts > 0 then 'retrying' else 'queued' end,
    'at', ${time('coalesce(sent_at, failed_at, outbox.created_at)')},
    'reason', case when sent_at is null then reason end,
    'nextAttemptAt', case when sent_at is null and failed_at is null and attempts > 0 then ${time('available_at')} end)
  from outbox
  where outbox.organization_id = users.organization_id and kind = 'invitation' and users.state = 'pending'
    and payload->>'userId' = users.id and (payload->>'generation')::integer = users.invitation_generation`,
];
