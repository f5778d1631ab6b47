// Generated from openapi/. Do not edit; run "npm run generate".

export interface paths {
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The caller's account, role and permissions, and what is still asked of them. Works before the second factor is given.
         */
        get: operations["session.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session and every short-lived token made from it. An API key cannot be signed out, nor can a person whom the host signed in.
         */
        post: operations["session.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a short-lived token of this session
         * @description For a host that keeps the session itself in an HttpOnly cookie and hands the widgets a token from memory.
         */
        post: operations["session.createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for the browser of one of the host's users
         * @description For a host with its own sign-in: its backend trades its API key for a short-lived token of the person who is signed in there, and hands it to
         *     the page. The token acts as that person, works only in a browser on pages of `origin`, makes no other tokens, and ends when it expires, when
         *     the account is suspended or deleted, or when the API key is revoked. The account's role may not exceed the key's.
         */
        post: operations["tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May this actor do that
         * @description Answers one or many checks for the caller, or with `userId` for a user the caller may see (`users:view`; anyone else's id is a 404).
         *     A permission decided by a level needs its `resourceId`; without one, or with one that does not exist, the answer is no. Changes nothing, so that a repetition needs no Idempotency-Key; one that comes is ignored.
         */
        post: operations["access.evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Active accounts and open invitations in one list. A deleted user is in no list.
         */
        get: operations["users.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export accounts
         * @description The accounts that users.list answers for the same filters and sort, all of them, as CSV (RFC 4180): UTF-8 with a byte order mark,
         *     a header row, CRLF. Columns: id, email, name, status, roleId, role, twoFactorEnabled, createdAt, lastActiveAt, invitationSentAt,
         *     invitationExpiresAt, invitedBy. A cell that a spreadsheet would take for a formula (first character `=`, `+`, `-`, `@`, tab or CR)
         *     begins with an apostrophe. The answer starts at once and is read page by page; one that breaks off is not complete.
         */
        get: operations["users.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/change-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the role of many accounts
         * @description Carries users.changeRole out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. Never leaves the organization without a user who may manage users: of a batch that would, the last such item is refused.
         */
        post: operations["users.changeRoleBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend many accounts
         * @description Carries users.suspend out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. Only active accounts can be suspended.
         */
        post: operations["users.suspendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate many accounts
         * @description Carries users.reactivate out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. Only suspended accounts can be reactivated.
         */
        post: operations["users.reactivateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete many accounts
         * @description Carries users.delete out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. Their addresses can never be invited again.
         */
        post: operations["users.deleteBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account, active or invited.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description The account is gone, its sessions end, and its address can never be invited again. Works on invitations too; to withdraw one
         *     and leave nothing behind, use invitations.revoke.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        /**
         * Change an account's name
         * @description Changes the name shown for the account.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/v1/users/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an account's role
         * @description For every account except one's own, invited ones too. The role may not exceed the caller's own.
         */
        put: operations["users.changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an account
         * @description The person is signed out everywhere, their short-lived tokens and sign-in links end, and they are refused until the account is
         *     reactivated. Its place in the list, its role and its access levels stay. Only an active account can be suspended; an invitation is
         *     revoked instead.
         */
        post: operations["users.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an account
         * @description The person can sign in again, with the role and the access levels the account kept. Sessions that ended stay ended.
         */
        post: operations["users.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * What a person may do, and why
         * @description Each permission as access.evaluate answers it for this person, with where the right comes from. The first entry has `resource` null
         *     and holds what the role decides; then comes one entry per resource, by name, with what a level decides there. Entries without
         *     permissions are left out: the first one where `permission` asks for nothing that a role decides, and with `q` or `resourceId`,
         *     which ask for resources alone.
         *
         *     The rights are the account's own: an account that is not active uses none of them before it is, nor does one with something
         *     `outstanding`. Resources and the levels on them are shown to whoever holds `resources:view` and `access_levels:view`;
         *     for anyone else the list ends with the first entry.
         */
        get: operations["access.listByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * A person's levels over all resources
         * @description One row per resource, by name.
         */
        get: operations["grants.listByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Reset a person's lost second factor
         * @description They set up a new one when they are next asked for it; their sessions end. If-Match takes the account's ETag. For one's own factor:
         *     another manager, or for the sole manager the operator.
         */
        delete: operations["twoFactor.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person
         * @description Makes a pending account and sends an e-mail with a link that activates it. The role may not exceed the caller's own, and the
         *     address must be of an allowed domain where the security settings name some.
         */
        post: operations["invitations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/batch/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite many people
         * @description Carries invitations.create out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. One e-mail for each account that comes to be, none in a dry run. The same address twice is `address_taken` the second time.
         */
        post: operations["invitations.createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/batch/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend many invitations
         * @description Carries invitations.resend out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. A new link with a new expiry for each.
         */
        post: operations["invitations.resendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/batch/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke many invitations
         * @description Carries invitations.revoke out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. Nothing is left behind of those; their addresses can be invited again.
         */
        post: operations["invitations.revokeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description The account is gone and nothing is left behind; the address can be invited again.
         */
        delete: operations["invitations.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{userId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend an invitation
         * @description A new link with a new expiry, also when the old one has expired; the old link becomes void.
         */
        post: operations["invitations.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at an invitation by its link
         * @description Consumes nothing. The token travels in the body.
         */
        post: operations["invitations.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation by its link
         * @description Activates the account and, where this service signs people in, starts a session. A link works once.
         */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description The roles of the catalogue in its order, then the organization's custom roles by name. How many accounts have a role is what
         *     users.list answers for `role` and `include=total`.
         */
        get: operations["roles.list"];
        put?: never;
        /**
         * Create a custom role
         * @description The role may not exceed the caller's own, in permissions or default level. To copy a role, send what it holds under a new name.
         *     An organization has at most 100 custom roles.
         */
        post: operations["roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description One role, of the catalogue or custom.
         */
        get: operations["roles.get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom role
         * @description Only while no account has it, invited and suspended ones included, and no API key.
         */
        delete: operations["roles.delete"];
        options?: never;
        head?: never;
        /**
         * Change a custom role
         * @description What is left out stays; `permissions` replaces all of them. Whoever has the role has its new rights with their next request.
         *     Neither as it was nor as it will be may the role exceed the caller's own. Of the role they have themselves, people change name
         *     and description alone.
         */
        patch: operations["roles.update"];
        trace?: never;
    };
    "/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         * @description Grouped by page of the host product, with what decides each.
         */
        get: operations["permissions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List access levels
         * @description From the weakest to the strongest, with what each allows.
         */
        get: operations["accessLevels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resources
         * @description With the caller's level on each, by name. Who may not view access levels (`access_levels:view`) sees the resources they have a
         *     level on, and no others.
         */
        get: operations["resources.list"];
        put?: never;
        /**
         * Register a resource
         * @description Under the host's own key, which is unique among the resources of its type.
         */
        post: operations["resources.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * Get a resource
         * @description With the caller's level on it. A resource the caller would not see in the list is a 404.
         */
        get: operations["resources.get"];
        put?: never;
        post?: never;
        /**
         * Remove a resource
         * @description The levels set on it go with it.
         */
        delete: operations["resources.delete"];
        options?: never;
        head?: never;
        /**
         * Rename a resource
         * @description The key and the type stay.
         */
        patch: operations["resources.update"];
        trace?: never;
    };
    "/v1/resources/{resourceId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * Who may do what with one resource
         * @description Everyone with a level on it, set or by default of their role, by name.
         */
        get: operations["grants.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resourceId}/grants/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["ResourceId"];
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * What one person may do with one resource
         * @description Also for a person without a set level: `accessLevel` is null then, the ETag is `"none"`, and `effectiveAccessLevel` is the default of their role.
         */
        get: operations["grants.get"];
        /**
         * Set a person's level on a resource
         * @description An explicit level decides, whatever the role. Whoever may manage access levels may set anyone's, their own too.
         */
        put: operations["grants.set"];
        post?: never;
        /**
         * Remove a person's level on a resource
         * @description From then on the default of their role decides.
         */
        delete: operations["grants.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/batch/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set many access levels
         * @description Carries grants.set out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. Of any persons on any resources.
         */
        post: operations["grants.setBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/batch/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove many access levels
         * @description Carries grants.remove out for each of up to 500 items, one after the other, in one transaction, with one result each, in order. A refused
         *     item, also one with an invalid field, leaves nothing behind and does not keep the others from going through. From then on the default of each person's role decides.
         */
        post: operations["grants.removeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the security settings
         * @description And how many accounts still lack a second factor.
         */
        get: operations["settings.getSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the security settings
         * @description Two-factor authentication is switched for all accounts at once; from then on no account works without it. A new lifetime holds for
         *     links sent from now on. Allowed domains hold for invitations from now on: whoever has an account or an invitation keeps it.
         */
        patch: operations["settings.updateSecurity"];
        trace?: never;
    };
    "/v1/settings/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to contact
         * @description What a person without the right to manage users is told.
         */
        get: operations["settings.getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whom to contact
         * @description Plain text; null puts the catalogue's own text back, if it has one.
         */
        patch: operations["settings.updateContact"];
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description Who did what to whom, how it was before and after, and when; the newest first. An event keeps ids and no address; names are
         *     those of today, of accounts, API keys and resources that still exist.
         */
        get: operations["auditEvents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export audit events
         * @description The events that auditEvents.list answers for the same filters, all of them, as CSV in the form of users.export. Columns: id, at, action,
         *     actorKind, actorId, actorName, targetType, targetId, targetName, resourceName, before, after; the last two are JSON.
         */
        get: operations["auditEvents.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear of changes
         * @description A stream without end of "this changed" notices, in the form of server-sent events (WHATWG HTML, "Server-sent events"), UTF-8. Read it with `fetch`, since
         *     `EventSource` sends no token. Every change to the organization has a number, counted up by one in the order in which the changes took effect; the
         *     number is the event's `id`.
         *
         *     | event | data | when |
         *     | --- | --- | --- |
         *     | `ready` | StreamPosition | First: everything after this number will be told. |
         *     | `reset` | StreamPosition | In place of `ready`: notices were lost. Load again whatever is shown; everything after this number will be told. |
         *     | `change` | ChangeNotice | One change that the caller may see. It says what changed, not how: read it again. |
         *
         *     **Resuming.** With the last `id` received as `Last-Event-ID` the stream goes on behind it: what came meanwhile is told, nothing twice.
         *     Numbers are kept for a day; one that is no longer known, or too far behind, is answered with `reset`. Without the header the stream begins now.
         *
         *     **Who hears what.** An account that may be read by `users.get`, and always the caller's own; a level that may be read by `grants.list`, and the
         *     caller's own; a resource by `resources.get`; settings by their own operation; roles by `roles.list`. What may be seen is asked anew for every
         *     notice, so numbers have gaps.
         *
         *     **Staying.** At least every 15 seconds something is sent: a comment (a line that begins with a colon), or an `id` alone, which moves the position past what the caller
         *     may not see. The stream ends, without a word, as soon as the caller would no longer be admitted (token expired, signed out, suspended), when they read too
         *     slowly, and when the server stops. Connect again after the time in `retry` (milliseconds), with a new token where the old one is refused.
         *     Someone who holds too many streams at once is answered `rate_limited`.
         *
         *     A backend that has no events answers 404, and the widgets go on without.
         */
        get: operations["events.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My second factor
         * @description Whether the caller has one, whether one is required, and how many recovery codes are left.
         */
        get: operations["twoFactor.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start setting up my second factor
         * @description Nothing counts until a code is confirmed. Starting again replaces the secret.
         */
        post: operations["twoFactor.startSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the setup with a code
         * @description From now on the factor counts, for this session too. The recovery codes are shown this once.
         */
        post: operations["twoFactor.confirmSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * @description The old ones stop working. Needs a current code.
         */
        post: operations["twoFactor.regenerateRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a sign-in link
         * @description Sends an e-mail with one link for each organization the address has an active account in. The answer is the same for an unknown address.
         */
        post: operations["identity.requestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a sign-in link for a session
         * @description A link works once and for 15 minutes.
         */
        post: operations["identity.redeemLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the second factor
         * @description A current code of the authenticator app. A code works once; five wrong ones in five minutes are answered 429.
         */
        post: operations["identity.verifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a recovery code instead
         * @description Each works once. Attempts count together with identity.verifyCode.
         */
        post: operations["identity.useRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract
         * @description The bundled document, with every problem code spelled out per operation.
         */
        get: operations["service.getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Touches nothing but the process.
         */
        get: operations["service.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve
         * @description Asks the database; 503 while it cannot be reached.
         */
        get: operations["service.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457. */
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            /** @description A sentence a person can act on. */
            detail?: string;
            code: string;
            /** @description With 403: what decided, such as `not_in_role` or `exceeds_permissions`. */
            reason?: string;
            requestId: string;
            /**
             * Format: date-time
             * @description Of an item of a batch that is `rate_limited`, which has no `Retry-After` of its own. A time, which stays true in an answer that is repeated.
             */
            retryAt?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        /** @description The data of `ready` and `reset`. */
        StreamPosition: {
            id: components["schemas"]["EventNumber"];
        };
        /** @description The data of `change`. Ids alone, nothing that tells of a person. */
        ChangeNotice: {
            id: components["schemas"]["EventNumber"];
            /** @description What changed: `user`, `grant`, `resource`, `role` or `settings`. More may come; treat an unknown one as nothing you show. */
            type: string;
            /** @description As in an audit event: of a grant the resource and the account, with a slash between them; of settings `security` or `contact`. */
            targetId: string;
            action: components["schemas"]["AuditAction"];
            at: components["schemas"]["Timestamp"];
        };
        UserId: string;
        /** @description An e-mail address, also an international one (RFC 6531). Compared trimmed, in NFC and lower case; nothing else is folded. */
        Email: string;
        /**
         * @description `expired` is a pending invitation past its time.
         * @enum {string}
         */
        UserStatus: "active" | "pending" | "expired" | "suspended";
        RoleId: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC.
         */
        Timestamp: string;
        Invitation: {
            sentAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The inviter's user id; null for an API key or the operator. */
            invitedBy: string | null;
        };
        /** @description The value to send as `If-Match`. */
        ETag: string;
        User: {
            id: components["schemas"]["UserId"];
            email: components["schemas"]["Email"];
            /** @description Null until the invitation is accepted, unless the inviter gave one. */
            name: string | null;
            status: components["schemas"]["UserStatus"];
            roleId: components["schemas"]["RoleId"];
            twoFactorEnabled: boolean;
            /** Format: uri */
            avatarUrl: string | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description To the minute; not part of the ETag. */
            lastActiveAt: components["schemas"]["Timestamp"] | null;
            /** @description Null once the account is active. */
            invitation: components["schemas"]["Invitation"] | null;
            etag: components["schemas"]["ETag"];
        };
        /** @description `resource:action` */
        PermissionId: string;
        Role: {
            id: components["schemas"]["RoleId"];
            name: string;
            description: string;
            /** @description In full, no wildcards, in the catalogue's order; permissions decided by a level never stand here. */
            permissions: components["schemas"]["PermissionId"][];
            /** @description Decides on a resource where no level is set for the person. */
            defaultAccessLevel: string | null;
            /** @description A system role comes with the catalogue and is fixed; any other is a custom role of the organization. */
            system: boolean;
            etag: components["schemas"]["ETag"];
        };
        /**
         * @description What is still asked of the caller before other operations work. `two_factor_at_host`: the host signed the person in without the second factor
         *     that the organization requires, and only the host can ask for it.
         * @enum {string|null}
         */
        Outstanding: "two_factor_setup" | "two_factor_code" | "two_factor_at_host" | null;
        Session: {
            actor: {
                /** @enum {string} */
                kind: "user" | "api_key";
                id: string;
            };
            /** @description Null for an API key. */
            user: components["schemas"]["User"] | null;
            organization: {
                id: string;
                name: string;
                /** @description Which catalogue the organization was created with, such as `hub`. */
                catalogue: string;
            };
            role: components["schemas"]["Role"];
            /** @description What the role grants. Permissions decided by a level are asked per resource. */
            permissions: components["schemas"]["PermissionId"][];
            twoFactor: {
                /** @description The organization requires a second factor. */
                required: boolean;
                /** @description This account has one. */
                enabled: boolean;
                /** @description This session has given it, or the host says that it was given. */
                verified: boolean;
            };
            outstanding: components["schemas"]["Outstanding"];
        };
        ShortLivedToken: {
            /** @description Opaque; ends with its session, after ten minutes at the latest. */
            token: string;
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description Exactly one of `userId` and `email` says whose token; anything else is `validation_failed`. */
        EmbeddingTokenCreate: {
            userId?: components["schemas"]["UserId"];
            email?: components["schemas"]["Email"];
            /** @description The page's origin as a browser writes it (`location.origin`): https, or http on localhost. */
            origin: string;
            /** @description Whether the host asked the person for a second factor. */
            twoFactorVerified: boolean;
            /** @description 600 when left out. */
            expiresInSeconds?: number;
        };
        EmbeddingToken: {
            /** @description Opaque; the page sends it as a bearer token. */
            token: string;
            expiresAt: components["schemas"]["Timestamp"];
            userId: components["schemas"]["UserId"];
        };
        ResourceId: string;
        AccessCheck: {
            permission: string;
            resourceId?: components["schemas"]["ResourceId"];
        };
        AccessEvaluation: {
            userId?: components["schemas"]["UserId"];
            checks: components["schemas"]["AccessCheck"][];
        };
        /**
         * @description What decided. Answers may grow; treat an unknown reason as the code alone.
         * @enum {string}
         */
        DecisionReason: "granted_by_role" | "granted_by_level" | "granted_by_default_level" | "malformed" | "unknown_permission" | "not_in_role" | "resource_required" | "no_level" | "not_in_level" | "unknown_level";
        AccessDecision: {
            permission: string;
            resourceId?: components["schemas"]["ResourceId"];
            allowed: boolean;
            reason: components["schemas"]["DecisionReason"];
        };
        AccessDecisions: {
            /** @description One per check, in order. */
            data: components["schemas"]["AccessDecision"][];
        };
        Page: {
            /** @description Opaque; null on the last page. */
            nextCursor: string | null;
            /** @description Only with `include=total`. */
            total?: number;
        };
        UserList: {
            data: components["schemas"]["User"][];
            page: components["schemas"]["Page"];
        };
        /** @description As the header If-Match of the single operation: the ETag that was read, or `*`. */
        IfMatchOfItem: string;
        RoleChangeItem: {
            userId: components["schemas"]["UserId"];
            roleId: components["schemas"]["RoleId"];
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        /** @description True: everything is decided and answered as it would be, and nothing is changed or sent; no ids and ETags are given for what does not come to be. */
        DryRun: boolean;
        RoleChangeBatch: {
            items: components["schemas"]["RoleChangeItem"][];
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description Only what the action is about; null where there was nothing before, or is nothing after. */
        AuditValues: {
            [key: string]: unknown;
        } | null;
        /** @description What the audit event of the item says; it holds no e-mail address. */
        BatchChange: {
            before: components["schemas"]["AuditValues"];
            after: components["schemas"]["AuditValues"];
        };
        FieldError: {
            /** @description JSON pointer into the body, or `query.limit`, `path.userId`, `header.if-match`. */
            pointer: string;
            message: string;
        };
        /** @description What became of one item. */
        BatchResult: {
            /** @description The item's place in the request. */
            index: number;
            /**
             * @description The account's id; for a grant, the resource and the account with a slash between them, as in audit events. Null for an
             *     invitation that does not come to be, and where the item names none.
             */
            id: string | null;
            /** @description The HTTP status that the single operation would answer. */
            status: number;
            /** @description Of what the item left; null where it was refused, removed something, or would have left something else (dry run). */
            etag: string | null;
            /** @description Null where the item was refused, or everything was so already. */
            change: components["schemas"]["BatchChange"] | null;
            /** @description Why the item was refused, in the words of the single operation; pointers of `errors` lead into the item. Null where it was not. */
            problem: components["schemas"]["Problem"] | null;
        };
        BatchSummary: {
            succeeded: number;
            failed: number;
        };
        BatchResults: {
            dryRun: boolean;
            /** @description One result for each item, in order. */
            data: components["schemas"]["BatchResult"][];
            summary: components["schemas"]["BatchSummary"];
        };
        UserItem: {
            userId: components["schemas"]["UserId"];
        };
        UserBatch: {
            items: components["schemas"]["UserItem"][];
            dryRun?: components["schemas"]["DryRun"];
        };
        ReadUserItem: {
            userId: components["schemas"]["UserId"];
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        ReadUserBatch: {
            items: components["schemas"]["ReadUserItem"][];
            dryRun?: components["schemas"]["DryRun"];
        };
        UserUpdate: {
            name?: string;
        };
        RoleChange: {
            roleId: components["schemas"]["RoleId"];
        };
        GrantUser: {
            id: components["schemas"]["UserId"];
            email: components["schemas"]["Email"];
            name: string | null;
            roleId: components["schemas"]["RoleId"];
            status: components["schemas"]["UserStatus"];
        };
        NamedResource: {
            id: components["schemas"]["ResourceId"];
            type: string;
            key: string;
            name: string;
        };
        /**
         * @description Where the effective level comes from: set for the person, the default of the role, or nowhere.
         * @enum {string}
         */
        LevelSource: "explicit" | "role" | "none";
        /** @description One permission, decided as access.evaluate decides it. */
        PermissionAccess: {
            permission: components["schemas"]["PermissionId"];
            allowed: boolean;
            reason: components["schemas"]["DecisionReason"];
            /**
             * @description Where the right comes from: the role, the level set for the person, or the default level of the role. Null where there is none.
             * @enum {string|null}
             */
            source: "role" | "level" | "default_level" | null;
        };
        EffectiveAccess: {
            /** @description Null for what the role decides. */
            resource: components["schemas"]["NamedResource"] | null;
            /** @description The level set for the person. */
            accessLevel: string | null;
            /** @description The level that decides. */
            effectiveAccessLevel: string | null;
            source: components["schemas"]["LevelSource"];
            /** @description In the order of the catalogue. */
            permissions: components["schemas"]["PermissionAccess"][];
        };
        UserAccessList: {
            /** @description Whose rights these are. Where `status` is not active, none of them can be used yet. */
            user: components["schemas"]["GrantUser"];
            /**
             * @description What is asked of the person before any right can be used (P8): two_factor_setup where a second factor is required and the account has none.
             * @enum {string|null}
             */
            outstanding: "two_factor_setup" | null;
            data: components["schemas"]["EffectiveAccess"][];
            page: components["schemas"]["Page"];
        };
        UserGrant: {
            resource: components["schemas"]["NamedResource"];
            accessLevel: string | null;
            effectiveAccessLevel: string | null;
            source: components["schemas"]["LevelSource"];
            etag: components["schemas"]["ETag"];
        };
        UserGrantList: {
            /** @description One row per resource. */
            data: components["schemas"]["UserGrant"][];
            page: components["schemas"]["Page"];
        };
        InvitationCreate: {
            email: components["schemas"]["Email"];
            roleId: components["schemas"]["RoleId"];
            name?: string;
        };
        InvitationBatch: {
            items: components["schemas"]["InvitationCreate"][];
            dryRun?: components["schemas"]["DryRun"];
        };
        InvitationToken: {
            token: string;
        };
        InvitationPreview: {
            email: components["schemas"]["Email"];
            name: string | null;
            organizationName: string;
            roleName: string;
            invitedByName: string | null;
            expiresAt: components["schemas"]["Timestamp"];
        };
        InvitationAcceptance: {
            token: string;
            name: string;
        };
        SessionToken: {
            /** @description Opaque; send it as a bearer token. */
            token: string;
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * @description What is still asked of the person before other operations work.
             * @enum {string|null}
             */
            outstanding: "two_factor_setup" | "two_factor_code" | null;
        };
        AcceptedInvitation: {
            user: components["schemas"]["User"];
            /** @description Null where the host signs its users in itself. */
            session: components["schemas"]["SessionToken"] | null;
        };
        RoleList: {
            data: components["schemas"]["Role"][];
        };
        /** @description Compared without case, accents and repeated blanks, no other role of the organization has this name. */
        RoleName: string;
        /** @description What the role is for. */
        RoleDescription: string;
        /** @description In full: every permission the role holds, in any order. Only permissions with `decidedBy: role`. */
        RolePermissions: components["schemas"]["PermissionId"][];
        AccessLevelId: string;
        /** @description The level that decides on a resource where none is set for the person; null for none. */
        RoleDefaultLevel: components["schemas"]["AccessLevelId"] | null;
        RoleCreate: {
            name: components["schemas"]["RoleName"];
            description?: components["schemas"]["RoleDescription"];
            permissions: components["schemas"]["RolePermissions"];
            defaultAccessLevel?: components["schemas"]["RoleDefaultLevel"];
        };
        RoleUpdate: {
            name?: components["schemas"]["RoleName"];
            description?: components["schemas"]["RoleDescription"];
            permissions?: components["schemas"]["RolePermissions"];
            defaultAccessLevel?: components["schemas"]["RoleDefaultLevel"];
        };
        Permission: {
            id: components["schemas"]["PermissionId"];
            label: string;
            description: string;
            /** @enum {string} */
            decidedBy: "role" | "level";
        };
        PermissionPage: {
            id: string;
            label: string;
            permissions: components["schemas"]["Permission"][];
        };
        PermissionPageList: {
            /** @description Grouped by page of the host product. */
            data: components["schemas"]["PermissionPage"][];
        };
        AccessLevel: {
            id: components["schemas"]["AccessLevelId"];
            name: string;
            description: string;
            permissions: components["schemas"]["PermissionId"][];
        };
        AccessLevelList: {
            /** @description From the weakest to the strongest. */
            data: components["schemas"]["AccessLevel"][];
        };
        Resource: {
            id: components["schemas"]["ResourceId"];
            /** @description Such as `assistant`. */
            type: string;
            /** @description The host's own key. */
            key: string;
            name: string;
            /** @description The level set for the caller; not part of the ETag. */
            accessLevel: string | null;
            /** @description The level that decides for the caller. */
            effectiveAccessLevel: string | null;
            source: components["schemas"]["LevelSource"];
            createdAt: components["schemas"]["Timestamp"];
            etag: components["schemas"]["ETag"];
        };
        ResourceList: {
            data: components["schemas"]["Resource"][];
            page: components["schemas"]["Page"];
        };
        ResourceCreate: {
            type: string;
            key: string;
            name: string;
        };
        ResourceUpdate: {
            name?: string;
        };
        /** @description What one person may do with one resource. */
        Grant: {
            user: components["schemas"]["GrantUser"];
            /** @description The level set for the person. */
            accessLevel: string | null;
            /** @description The level that decides. */
            effectiveAccessLevel: string | null;
            source: components["schemas"]["LevelSource"];
            etag: components["schemas"]["ETag"];
        };
        GrantList: {
            /** @description Everyone with a level, set or by default of their role. */
            data: components["schemas"]["Grant"][];
            page: components["schemas"]["Page"];
        };
        GrantSet: {
            accessLevel: components["schemas"]["AccessLevelId"];
        };
        GrantSetItem: {
            resourceId: components["schemas"]["ResourceId"];
            userId: components["schemas"]["UserId"];
            accessLevel: components["schemas"]["AccessLevelId"];
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        GrantSetBatch: {
            items: components["schemas"]["GrantSetItem"][];
            dryRun?: components["schemas"]["DryRun"];
        };
        GrantRemoveItem: {
            resourceId: components["schemas"]["ResourceId"];
            userId: components["schemas"]["UserId"];
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        GrantRemoveBatch: {
            items: components["schemas"]["GrantRemoveItem"][];
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description In lower case, such as `example.com`. */
        EmailDomain: string;
        /**
         * @description The domains whose addresses can be invited; empty for any. A subdomain is a domain of its own. An international domain stands in its
         *     own letters or in its `xn--` form, which are the same domain. The list is kept sorted and without repetitions.
         */
        EmailDomains: components["schemas"]["EmailDomain"][];
        SecuritySettings: {
            /** @description For all accounts at once. */
            twoFactorRequired: boolean;
            invitationLifetimeInMinutes: number;
            allowedEmailDomains: components["schemas"]["EmailDomains"];
            /** @description Active accounts that lack a second factor; not part of the ETag. */
            accountsWithoutTwoFactor: number;
            etag: components["schemas"]["ETag"];
        };
        SecuritySettingsUpdate: {
            twoFactorRequired?: boolean;
            invitationLifetimeInMinutes?: number;
            allowedEmailDomains?: components["schemas"]["EmailDomains"];
        };
        ContactSettings: {
            /** @description Whom a person without the right should contact, in the host's words. Plain text. */
            text: string | null;
            etag: components["schemas"]["ETag"];
        };
        ContactSettingsUpdate: {
            text: string | null;
        };
        /** @description The operation, such as `users.changeRole`, or a command of the operator. */
        AuditAction: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC, such as `2026-03-01T00:00:00Z`.
         */
        Instant: string;
        AuditActor: {
            /**
             * @description `operator` is a command of whoever runs the service; `link` is a person who opened a mailed link, `host` one whom the host signed in.
             * @enum {string}
             */
            kind: "user" | "api_key" | "operator" | "link" | "host";
            /** @description Null for the operator. */
            id: string | null;
            /** @description Name, else e-mail address, of an account that still exists; the name of an API key. */
            name: string | null;
        };
        AuditTarget: {
            /** @description Such as `user`, `role`, `grant`, `resource`, `settings`, `api_key`, `organization`. */
            type: string;
            /** @description For a grant: the resource and the account, with a slash between them. */
            id: string;
            /** @description Of what still exists; for a grant, of the account. */
            name: string | null;
            /** @description For a grant, the resource that the level is on. */
            resourceName: string | null;
        };
        AuditEvent: {
            id: string;
            at: components["schemas"]["Timestamp"];
            action: components["schemas"]["AuditAction"];
            actor: components["schemas"]["AuditActor"];
            target: components["schemas"]["AuditTarget"];
            before: components["schemas"]["AuditValues"];
            after: components["schemas"]["AuditValues"];
        };
        AuditEventList: {
            data: components["schemas"]["AuditEvent"][];
            page: components["schemas"]["Page"];
        };
        TwoFactorState: {
            required: boolean;
            enabled: boolean;
            verified: boolean;
            recoveryCodesLeft: number;
        };
        TwoFactorSetup: {
            /** @description Base32, for typing in by hand. */
            secret: string;
            /** @description For a QR code: SHA-1, 6 digits, 30 seconds. */
            otpauthUri: string;
            expiresAt: components["schemas"]["Timestamp"];
        };
        TwoFactorCode: {
            code: string;
        };
        RecoveryCodes: {
            /** @description Shown once. */
            recoveryCodes: string[];
        };
        LinkRequest: {
            email: components["schemas"]["Email"];
        };
        LinkRequested: {
            /** @description The same for a known and an unknown address. */
            message: string;
        };
        LinkToken: {
            token: string;
        };
        RecoveryCode: {
            /** @description Spaces, dashes and case do not matter. */
            code: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description Of a change; also the `id` of its event. */
        EventNumber: number;
    };
    responses: never;
    parameters: {
        /** @description Repeating a request with the same key has one effect. */
        IdempotencyKey: string;
        /** @description Words; each must start a word of the name or the e-mail address. */
        Search: string;
        /** @description Any of these roles. */
        AnyRole: components["schemas"]["RoleId"][];
        /** @description Any of these statuses. */
        AnyStatus: components["schemas"]["UserStatus"][];
        /** @description Accounts with or without a second factor. */
        HasTwoFactor: "on" | "off";
        /** @description A leading minus turns the order round. Ties are broken by id. */
        UserSort: "name" | "-name" | "email" | "-email" | "role" | "-role" | "status" | "-status" | "lastActiveAt" | "-lastActiveAt" | "createdAt" | "-createdAt";
        Limit: number;
        /** @description Bound to the filters and sort it was given for. */
        Cursor: string;
        /** @description `total` adds the count. */
        Include: "total";
        UserId: components["schemas"]["UserId"];
        /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
        IfMatch: string;
        /** @description Any of these permissions. */
        AnyPermission: components["schemas"]["PermissionId"][];
        /** @description This resource alone; an empty list where there is none with this id. */
        OneResource: components["schemas"]["ResourceId"];
        /** @description Words; each must start a word of the resource's name. */
        SearchResources: string;
        RoleId: components["schemas"]["RoleId"];
        ResourceId: components["schemas"]["ResourceId"];
        /** @description What this account or API key did. */
        ActorId: string;
        /** @description Any of these actions. */
        AnyAction: components["schemas"]["AuditAction"][];
        /** @description What was done to this target, by `target.id`. */
        TargetId: string;
        /** @description At this time or later. */
        From: components["schemas"]["Instant"];
        /** @description Before this time. */
        To: components["schemas"]["Instant"];
        /** @description The last `id` received; the stream goes on behind it. */
        LastEventId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Send it back as If-Match. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    "session.signOut": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.createToken": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortLivedToken"];
                };
            };
        };
    };
    "tokens.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbeddingTokenCreate"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddingToken"];
                };
            };
        };
    };
    "access.evaluate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessEvaluation"];
            };
        };
        responses: {
            /** @description One decision per check, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDecisions"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Words; each must start a word of the name or the e-mail address. */
                q?: components["parameters"]["Search"];
                /** @description Any of these roles. */
                role?: components["parameters"]["AnyRole"];
                /** @description Any of these statuses. */
                status?: components["parameters"]["AnyStatus"];
                /** @description Accounts with or without a second factor. */
                twoFactor?: components["parameters"]["HasTwoFactor"];
                /** @description A leading minus turns the order round. Ties are broken by id. */
                sort?: components["parameters"]["UserSort"];
                limit?: components["parameters"]["Limit"];
                /** @description Bound to the filters and sort it was given for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
        };
    };
    "users.export": {
        parameters: {
            query?: {
                /** @description Words; each must start a word of the name or the e-mail address. */
                q?: components["parameters"]["Search"];
                /** @description Any of these roles. */
                role?: components["parameters"]["AnyRole"];
                /** @description Any of these statuses. */
                status?: components["parameters"]["AnyStatus"];
                /** @description Accounts with or without a second factor. */
                twoFactor?: components["parameters"]["HasTwoFactor"];
                /** @description A leading minus turns the order round. Ties are broken by id. */
                sort?: components["parameters"]["UserSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every account that fits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "users.changeRoleBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChangeBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "users.suspendBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "users.reactivateBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "users.deleteBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUserBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "users.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "users.changeRole": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "users.suspend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "users.reactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "access.listByUser": {
        parameters: {
            query?: {
                /** @description Any of these permissions. */
                permission?: components["parameters"]["AnyPermission"];
                /** @description This resource alone; an empty list where there is none with this id. */
                resourceId?: components["parameters"]["OneResource"];
                /** @description Words; each must start a word of the resource's name. */
                q?: components["parameters"]["SearchResources"];
                limit?: components["parameters"]["Limit"];
                /** @description Bound to the filters and sort it was given for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, with the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAccessList"];
                };
            };
        };
    };
    "grants.listByUser": {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description Bound to the filters and sort it was given for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserGrantList"];
                };
            };
        };
    };
    "twoFactor.reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitations.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description The pending account. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "invitations.createBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "invitations.resendBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "invitations.revokeBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUserBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "invitations.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitations.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending account as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    "invitations.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description Who invites whom to what. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description The active account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
        };
    };
    "roles.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
        };
    };
    "roles.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    "roles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    "roles.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "roles.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    "permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every page with its permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionPageList"];
                };
            };
        };
    };
    "accessLevels.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every level. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLevelList"];
                };
            };
        };
    };
    "resources.list": {
        parameters: {
            query?: {
                type?: string;
                /** @description Words; each must start a word of the name or the e-mail address. */
                q?: components["parameters"]["Search"];
                limit?: components["parameters"]["Limit"];
                /** @description Bound to the filters and sort it was given for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
        };
    };
    "resources.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceCreate"];
            };
        };
        responses: {
            /** @description The resource. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
        };
    };
    "resources.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
        };
    };
    "resources.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "resources.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceUpdate"];
            };
        };
        responses: {
            /** @description The resource as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
        };
    };
    "grants.list": {
        parameters: {
            query?: {
                /** @description Words; each must start a word of the name or the e-mail address. */
                q?: components["parameters"]["Search"];
                limit?: components["parameters"]["Limit"];
                /** @description Bound to the filters and sort it was given for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantList"];
                };
            };
        };
    };
    "grants.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["ResourceId"];
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level, and where it comes from. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
        };
    };
    "grants.set": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                resourceId: components["parameters"]["ResourceId"];
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantSet"];
            };
        };
        responses: {
            /** @description What the person may do now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
        };
    };
    "grants.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                resourceId: components["parameters"]["ResourceId"];
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "grants.setBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantSetBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "grants.removeBatch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRemoveBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResults"];
                };
            };
        };
    };
    "settings.getSecurity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
        };
    };
    "settings.updateSecurity": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecuritySettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
        };
    };
    "settings.getContact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactSettings"];
                };
            };
        };
    };
    "settings.updateContact": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read, or `*`. Required; without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSettingsUpdate"];
            };
        };
        responses: {
            /** @description The text as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactSettings"];
                };
            };
        };
    };
    "auditEvents.list": {
        parameters: {
            query?: {
                /** @description What this account or API key did. */
                actorId?: components["parameters"]["ActorId"];
                /** @description Any of these actions. */
                action?: components["parameters"]["AnyAction"];
                /** @description What was done to this target, by `target.id`. */
                targetId?: components["parameters"]["TargetId"];
                /** @description At this time or later. */
                from?: components["parameters"]["From"];
                /** @description Before this time. */
                to?: components["parameters"]["To"];
                limit?: components["parameters"]["Limit"];
                /** @description Bound to the filters and sort it was given for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
        };
    };
    "auditEvents.export": {
        parameters: {
            query?: {
                /** @description What this account or API key did. */
                actorId?: components["parameters"]["ActorId"];
                /** @description Any of these actions. */
                action?: components["parameters"]["AnyAction"];
                /** @description What was done to this target, by `target.id`. */
                targetId?: components["parameters"]["TargetId"];
                /** @description At this time or later. */
                from?: components["parameters"]["From"];
                /** @description Before this time. */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every event that fits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "events.stream": {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `id` received; the stream goes on behind it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream; it does not end by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "twoFactor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorState"];
                };
            };
        };
    };
    "twoFactor.startSetup": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, as text and as an otpauth URI. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorSetup"];
                };
            };
        };
    };
    "twoFactor.confirmSetup": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCode"];
            };
        };
        responses: {
            /** @description The recovery codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "twoFactor.regenerateRecoveryCodes": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCode"];
            };
        };
        responses: {
            /** @description The recovery codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "identity.requestLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description If the address has an account, a link is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkRequested"];
                };
            };
        };
    };
    "identity.redeemLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionToken"];
                };
            };
        };
    };
    "identity.verifyCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCode"];
            };
        };
        responses: {
            /** @description The session has its second factor. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "identity.useRecoveryCode": {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryCode"];
            };
        };
        responses: {
            /** @description The session has its second factor. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "service.getOpenApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "service.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    "service.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
}
