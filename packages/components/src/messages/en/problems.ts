/**
 * What went wrong, in words a person can act on, by the contract's problem code or the SDK's transport code: what any
 * request can meet.
 */
export const problems = {
  unknown: 'Something went wrong. Try again, or quote the reference when you report it.',
  /** `time` is the wait in the locale's words: "40 seconds". */
  tooManyRequests: (time: string) => `Too many requests. Try again in ${time}.`,
  /** Shown instead of `internal_error` when an operation only reads. */
  loadFailed: "We couldn't load this. Try again.",
  /** Shown instead of `not_found`, by the resource of the operation. For all other operations, an account is missing. */
  notFound: {
    roles: 'This role no longer exists.',
    resources: 'This resource no longer exists.',
    grants: 'This person, resource or access level no longer exists.',
  },
  byCode: {
    account_suspended: 'Your account is suspended. Ask someone who manages access.',
    account_unknown: 'No account here belongs to your sign-in. Ask someone who manages access.',
    forbidden: "You don't have permission to do this.",
    internal_error: 'The service had a problem. Nothing was changed.',
    network_error: "We couldn't reach the service. Check your connection.",
    no_session: 'You signed in somewhere else. Do this where you signed in.',
    not_found: 'This account no longer exists.',
    origin_mismatch: "Your sign-in isn't valid on this page. Reload it, or tell the people who run it.",
    rate_limited: 'Too many requests. Wait a moment, then try again.',
    timeout: 'The service took too long to answer.',
    two_factor_required: 'Enter your verification code to continue.',
    two_factor_setup_required: 'Set up two-factor authentication to continue.',
    unauthenticated: 'Your session has ended. Sign in again.',
    unavailable: "The service isn't available right now. Try again in a moment.",
    unknown_operation: "This product doesn't offer this.",
    validation_failed: "Some values aren't valid.",
  },
  byReason: {
    address_deleted: "Your account was deleted. Signing in doesn't restore it. Ask someone who manages access.",
    domain_not_allowed: "Addresses of your domain can't have an account here. Ask someone who manages access.",
    email_not_verified: "Your e-mail address isn't verified where you sign in. Verify it there, then try again.",
    invitation_expired: 'Your invitation has expired. Ask the person who invited you to resend it.',
    linked_to_another: 'The account with your address belongs to another sign-in. Ask the people who run this service.',
    two_factor_at_host: 'Enter your verification code where you signed in, then come back.',
    unknown_account: 'No one with your address has an account here. Ask someone who manages access for an invitation.',
    exceeds_permissions: "You can't assign this role: it has permissions you don't have.",
    exceeds_default_level: "You can't assign this role: its default access level is higher than yours.",
    not_in_role: "You don't have permission to do this.",
    no_level: "You don't have an access level here.",
    not_in_level: "Your access level doesn't include this.",
    own_account: "You can't do this to your own account.",
  },
};
