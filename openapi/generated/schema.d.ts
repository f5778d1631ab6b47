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
         * Get the caller
         * @description The caller's user, role and permissions, and what they must still do. Works before the second factor is verified.
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
         * Create a short-lived token of this session
         * @description For a host that keeps the session in an HttpOnly cookie and gives the widgets a token from memory.
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
         * Create a token for a user's browser
         * @description For a host with its own sign-in. Its backend exchanges its API key for a short-lived token of the person who is signed in
         *     there, and gives it to the page. The token acts as that user, works only in a browser on pages of `origin`, and creates no
         *     other tokens. It ends when it expires, when the user is suspended or deleted, or when the API key is revoked. The user's
         *     role may not exceed the key's, and an access level set for the user counts only up to the default access level of the
         *     key's role.
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
         * Check permissions
         * @description Answers one or more checks for the caller, or with `userId` for a user whom the caller may see (`users:view`; any other
         *     id is a 404). A permission that an access level decides needs its `resourceId`. If the id is missing or does not exist,
         *     the answer is no. The operation changes nothing, so it needs no Idempotency-Key and ignores one.
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
         * List users
         * @description Active users, suspended users and open invitations in one list. A deleted user is in no list.
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
         * Export users
         * @description All users that users.list answers for the same filters and sort, as CSV (RFC 4180): UTF-8 with a byte order mark, a header
         *     row, CRLF. Columns: id, email, name, status, roleId, role, twoFactorEnabled, createdAt, lastActiveAt, invitationSentAt,
         *     invitationExpiresAt, invitedBy, delivery, deliveryReason. A cell that a spreadsheet would take for a formula (first
         *     character `=`, `+`, `-`, `@`, tab or CR) starts with an apostrophe. The answer starts at once and is read page by page. If
         *     it breaks off, it is not complete.
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
         * Change the role of many users
         * @description Carries out users.changeRole for each of up to 500 items, one after the other, in one transaction, with one result
         *     per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         *     items. The organization always keeps a user who may manage users: the last item that would take that away is
         *     refused.
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
         * Suspend many users
         * @description Carries out users.suspend for each of up to 500 items, one after the other, in one transaction, with one result
         *     per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         *     items. Only active users can be suspended.
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
         * Reactivate many users
         * @description Carries out users.reactivate for each of up to 500 items, one after the other, in one transaction, with one result
         *     per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         *     items. Only suspended users can be reactivated.
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
         * Delete many users
         * @description Carries out users.delete for each of up to 500 items, one after the other, in one transaction, with one result per
         *     item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items.
         *     The addresses of deleted users can never be invited again.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user, active, suspended or invited.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes the user and ends their sessions. The address can never be invited again. Works on invitations too; to withdraw an
         *     invitation and keep nothing, use invitations.revoke. The user's role may not exceed the caller's own, and the last active
         *     user with the strongest role stays.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        /**
         * Change a user's name
         * @description Changes the name shown for the user. The user's role may not exceed the caller's own.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/v1/users/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a user's role
         * @description Works for every user except the caller, also for invited ones. Neither the new role nor the present one may exceed the
         *     caller's own, and the last active user with the strongest role keeps such a role.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a user
         * @description Signs the person out everywhere, ends their short-lived tokens and sign-in links, and refuses them until the user is
         *     reactivated. The user stays in the list and keeps role and access levels. Only an active user can be suspended; an
         *     invitation is revoked instead. The user's role may not exceed the caller's own, and the last active user with the
         *     strongest role cannot be suspended.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a user
         * @description The person can sign in again, with the same role and access levels. Ended sessions stay ended. The user's role may not
         *     exceed the caller's own.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List what a user may do, and why
         * @description Each permission as access.evaluate answers it for this user, and what grants it. The first entry has `resource` null and
         *     lists the permissions that the role decides. Then follows one entry per resource, by name, with the permissions that the
         *     access level decides. Entries without permissions are left out. So there is no first entry when `permission` names
         *     nothing that a role decides, or when `q` or `resourceId` is given, because these ask only for resources.
         *
         *     These are the permissions that the user holds. A user who is not active, or has something `outstanding`, cannot
         *     use them. Only a caller with `resources:view` and `access_levels:view` sees resources and the levels on them. For anyone
         *     else the list ends after the first entry.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List a user's levels on all resources
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Reset a user's lost second factor
         * @description Ends the user's sessions. The user sets up a new one when it is next required. If-Match takes the user's ETag. Nobody resets
         *     their own: another manager does it, whose role the user's may not exceed, or the operator if there is no such manager.
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
         * @description Creates a pending user and sends an e-mail with a link that activates the account. The role may not exceed the caller's
         *     own. If the security settings list allowed domains, the address must belong to one.
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
         * @description Carries out invitations.create for each of up to 500 items, one after the other, in one transaction, with one
         *     result per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the
         *     other items. One e-mail is sent for each new invitation, none in a dry run. If an address comes twice, the second
         *     item is `address_taken`.
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
         * @description Carries out invitations.resend for each of up to 500 items, one after the other, in one transaction, with one
         *     result per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the
         *     other items. Each invitation gets a new link with a new expiry.
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
         * @description Carries out invitations.revoke for each of up to 500 items, one after the other, in one transaction, with one
         *     result per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the
         *     other items. Revoked invitations leave nothing behind; their addresses can be invited again.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Removes the pending user and keeps nothing. The address can be invited again. The invited role may not exceed the caller's
         *     own.
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend an invitation
         * @description Sends a new link with a new expiry, also if the old one has expired. The old link becomes void. The invited role may not
         *     exceed the caller's own.
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
         * Preview an invitation by its link
         * @description Does not use up the link. The token travels in the body.
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
         * @description Activates the account and, if this service signs people in, starts a session. A link works once.
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
         * @description The roles of the catalogue in its order, then the organization's custom roles by name. To count the users with a role,
         *     call users.list with `role` and `include=total`.
         */
        get: operations["roles.list"];
        put?: never;
        /**
         * Create a custom role
         * @description The role may not exceed the caller's own, in permissions or default level. To copy a role, send its values with a new name.
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
                /** @description The role, by id. */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description One role, from the catalogue or custom.
         */
        get: operations["roles.get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom role
         * @description Works only while no user (active, invited or suspended) and no API key has it. The role may not exceed the caller's own.
         */
        delete: operations["roles.delete"];
        options?: never;
        head?: never;
        /**
         * Change a custom role
         * @description Fields that are left out keep their values; `permissions` replaces all permissions. Users with the role have the new
         *     permissions from their next request on. The role may not exceed the caller's own, neither before nor after the change. Callers
         *     can change only the name and the description of their own role.
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
         * @description Grouped by page of the host product. Each says what decides it.
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
         * @description With the caller's level on each, by name. A caller who may not view access levels (`access_levels:view`) sees only the
         *     resources they have a level on.
         */
        get: operations["resources.list"];
        put?: never;
        /**
         * Register a resource
         * @description Uses the host's own key, which is unique among the resources of its type.
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
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * Get a resource
         * @description With the caller's level on it. A resource that the caller does not see in the list is a 404.
         */
        get: operations["resources.get"];
        put?: never;
        post?: never;
        /**
         * Delete a resource
         * @description Deletes the levels set on it too.
         */
        delete: operations["resources.delete"];
        options?: never;
        head?: never;
        /**
         * Rename a resource
         * @description The key and the type cannot change.
         */
        patch: operations["resources.update"];
        trace?: never;
    };
    "/v1/resources/{resourceId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        /**
         * List who may do what with a resource
         * @description Every user with a level on it, set or by default of their role, by name.
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
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get what a user may do with a resource
         * @description Also works for a user without a set level. Then `accessLevel` is null, the ETag is `"none"`, and `effectiveAccessLevel` is the default of their role.
         */
        get: operations["grants.get"];
        /**
         * Set a user's level on a resource
         * @description A set level decides, whatever the role. A caller who may manage access levels may set anyone's level, also their own.
         */
        put: operations["grants.set"];
        post?: never;
        /**
         * Remove a user's level on a resource
         * @description Afterwards the default of their role decides.
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
         * @description Carries out grants.set for each of up to 500 items, one after the other, in one transaction, with one result per
         *     item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items.
         *     The items may name any users and any resources.
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
         * @description Carries out grants.remove for each of up to 500 items, one after the other, in one transaction, with one result
         *     per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         *     items. Afterwards the default of each user's role decides.
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
         * @description Also says how many users have not set up two-factor authentication.
         */
        get: operations["settings.getSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the security settings
         * @description Two-factor authentication is turned on or off for all users at once. Once it is on, no account works without it. A new
         *     lifetime applies to links that are sent after the change; new allowed domains apply to new invitations. Existing users and
         *     invitations are not affected.
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
         * Get the access contact
         * @description The text shown to people who may not manage users.
         */
        get: operations["settings.getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the access contact
         * @description Plain text. Null restores the catalogue's own text, if it has one.
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
         * @description Who did what to whom, the values before and after, when and from where; newest first. An event stores no e-mail addresses. The
         *     names are the current names of users, API keys and resources that still exist.
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
         * @description All events that auditEvents.list answers for the same filters, as CSV in the form of users.export. Columns: id, at,
         *     action, actorKind, actorId, actorName, targetType, targetId, targetName, resourceName, before, after, viaKeyId,
         *     viaKeyName, ipAddress. `before` and `after` are JSON.
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
         * Follow changes as they happen
         * @description An endless stream of "this changed" notices as server-sent events (WHATWG HTML, "Server-sent events"), in UTF-8. Read it
         *     with `fetch`, because `EventSource` sends no token. Changes to the organization are numbered without gaps, in the order in
         *     which they took effect. The number is the `id` of the event.
         *
         *     | event | data | when |
         *     | --- | --- | --- |
         *     | `ready` | StreamPosition | First. Every change after this number will be reported. |
         *     | `reset` | StreamPosition | Instead of `ready`, when notices were lost. Reload what you show. Later changes will be reported. |
         *     | `change` | ChangeNotice | One change that the caller may see. It says what changed, not how: read it again. |
         *
         *     **Resuming.** Send the last `id` you received as `Last-Event-ID`. The stream then continues after it: you get the changes
         *     you missed, and none twice. Numbers are kept for a day. A number that is no longer known, or too far behind, is answered
         *     with `reset`. Without the header the stream starts now.
         *
         *     **Who gets which notices.** A user: callers who may read it with `users.get`, and the user. A level: callers who may read it
         *     with `grants.list`, and the user who has it. A resource: callers who may read it with `resources.get`. Settings and roles:
         *     callers who may read them with their operation, for roles `roles.list`. This is checked for every notice, so a caller's
         *     numbers can have gaps.
         *
         *     **Staying connected.** Something is sent at least every 15 seconds: a comment (a line that starts with a colon), or only an
         *     `id`, which moves the position past changes the caller may not see. The stream ends without notice when the caller is no
         *     longer admitted (token expired, signed out, suspended), when the caller reads too slowly, and when the server stops.
         *     Connect again after the time in `retry` (milliseconds), with a new token if the old one is refused. A caller with too many
         *     open streams gets `rate_limited`.
         *
         *     A backend without events answers 404, and the widgets work without them.
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
         * Get my two-factor authentication
         * @description Whether the caller has set it up, whether it is required, and how many recovery codes are left.
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
         * Start setting up two-factor authentication
         * @description Takes effect only when a code is confirmed. Starting again replaces the secret.
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
         * @description Turns the second factor on, and verifies this session. The recovery codes are shown only this once.
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
         * Create new recovery codes
         * @description The old codes stop working. Needs a current verification code.
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
         * @description Sends an e-mail with one link per organization in which the address belongs to an active user. The answer is the same for an unknown address.
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
         * Verify a code
         * @description Takes a current code of the authenticator app. A code works once. After five wrong codes in five minutes the answer is 429.
         *     After 10, 20, 40 and 80 wrong codes since the last right one, no code is accepted for 15 minutes, 1, 4 and 24 hours: the
         *     answer is 429 with Retry-After, and the person gets a mail. Beyond, a day follows each ten wrong codes.
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
         * Use a recovery code instead
         * @description Each code works once. Attempts count together with those of identity.verifyCode.
         */
        post: operations["identity.useRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what this backend has
         * @description The operations that this backend carries out, by area, and its limits. What is not listed is not there: a request for it
         *     answers `unknown_operation`. A backend without this operation is taken to carry out every operation of the contract. The
         *     answer is the same for every caller, and changes only when the service is set up differently.
         */
        get: operations["capabilities.get"];
        put?: never;
        post?: never;
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
         * Get this contract
         * @description The bundled document, with every problem code listed per operation.
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
         * Check that the process runs
         * @description Checks nothing except the process.
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
         * Check that the service can answer
         * @description Asks the database. The answer is 503 while the database cannot be reached.
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
            /**
             * Format: uri-reference
             * @description A name for `code` that is unique in the world.
             */
            type: string;
            /** @description What went wrong, in a few words; the same for every problem with this code. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description A sentence a person can act on. */
            detail?: string;
            /** @description What went wrong, for programs. New codes may be added. */
            code: string;
            /** @description With 403: what decided, such as `not_in_role` or `exceeds_permissions`. */
            reason?: string;
            /** @description Quote it when you report the problem. */
            requestId: string;
            /**
             * Format: date-time
             * @description When to try a `rate_limited` item of a batch again. It is a time, unlike `Retry-After`, so that it stays true when the answer is repeated.
             */
            retryAt?: string;
            /** @description Each invalid value. */
            errors?: components["schemas"]["FieldError"][];
        };
        /** @description The data of `ready` and `reset`. */
        StreamPosition: {
            /** @description The number of a change; also the `id` of its event. */
            id: components["schemas"]["EventNumber"];
        };
        /** @description The data of `change`. Only ids, no personal data. */
        ChangeNotice: {
            /** @description The number of a change; also the `id` of its event. */
            id: components["schemas"]["EventNumber"];
            /** @description What changed: `user`, `grant`, `resource`, `role` or `settings`. New types may be added; ignore those you do not know. */
            type: string;
            /** @description As in an audit event. For a grant: the resource id and the user id, with a slash between them. For settings: `security` or `contact`. */
            targetId: string;
            /** @description As in an audit event, or `invitations.deliver`: what became of an invitation's e-mail (`invitation.delivery`) has changed. */
            action: components["schemas"]["AuditAction"];
            /** @description When the change took effect. RFC 3339, UTC. */
            at: components["schemas"]["Timestamp"];
        };
        /** @description Opaque. */
        Id: string;
        /** @description The id of a user. Opaque. */
        UserId: string;
        /** @description An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`). */
        Email: string;
        /**
         * @description `expired` is a pending invitation past its expiry time.
         * @enum {string}
         */
        UserStatus: "active" | "pending" | "expired" | "suspended";
        /** @description The id of a role. Opaque. */
        RoleId: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC.
         */
        Timestamp: string;
        /**
         * @description `sent`: a mail server has accepted the e-mail. `retrying`: the last attempt failed, and another one follows. `failed`: the e-mail was refused or given up; resending the invitation starts anew.
         * @enum {string}
         */
        DeliveryStatus: "queued" | "sent" | "retrying" | "failed";
        /**
         * @description `address_not_found`: no such mailbox or domain. `address_unsupported`: the mail server cannot send to an address with these characters. `rejected`: refused by the recipient's side, such as by policy or as spam. `deferred`: the recipient's side asks to try again later. `server_unreachable`: the service's own mail server does not answer. `server_refused`: it does not accept the service's e-mails, such as for a wrong password; only the operator can help. `expired`: the link expired before the e-mail could be sent. New reasons may be added; treat those you do not know as `unknown`.
         * @enum {string}
         */
        DeliveryReason: "address_not_found" | "address_unsupported" | "mailbox_full" | "mailbox_disabled" | "rejected" | "deferred" | "server_unreachable" | "server_refused" | "expired" | "unknown";
        /** @description What became of an invitation's e-mail. */
        InvitationDelivery: {
            /** @description `sent`: a mail server has accepted the e-mail. `retrying`: the last attempt failed, and another one follows. `failed`: the e-mail was refused or given up; resending the invitation starts anew. */
            status: components["schemas"]["DeliveryStatus"];
            /** @description Since when the status holds. */
            at: components["schemas"]["Timestamp"];
            /** @description Why the last attempt failed. Null while the e-mail is `queued` and once it is `sent`. */
            reason: components["schemas"]["DeliveryReason"] | null;
            /** @description Null unless the status is `retrying`. */
            nextAttemptAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description An open invitation. */
        Invitation: {
            /** @description When the current link was sent. RFC 3339, UTC. */
            sentAt: components["schemas"]["Timestamp"];
            /** @description When the link ends. RFC 3339, UTC. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The inviter's user id. Null for an API key or the operator. */
            invitedBy: string | null;
            /** @description What became of the e-mail with the current link. Not part of the ETag. Absent where nothing is known about it. */
            delivery?: components["schemas"]["InvitationDelivery"];
        };
        /** @description The value to send as `If-Match`. */
        ETag: string;
        /** @description A person of the organization: active, invited or suspended. */
        User: {
            /** @description The id of a user. Opaque. */
            id: components["schemas"]["UserId"];
            /** @description An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`). */
            email: components["schemas"]["Email"];
            /** @description Null until the invitation is accepted, unless the inviter gave a name. */
            name: string | null;
            /** @description `expired` is a pending invitation past its expiry time. */
            status: components["schemas"]["UserStatus"];
            /** @description The id of the role: decides what the user may do. */
            roleId: components["schemas"]["RoleId"];
            /** @description Whether the user has set two-factor authentication up. */
            twoFactorEnabled: boolean;
            /**
             * Format: uri
             * @description The address of a picture. Null for none.
             */
            avatarUrl: string | null;
            /** @description When the user was added. RFC 3339, UTC. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description Accurate to the minute. Not part of the ETag. */
            lastActiveAt: components["schemas"]["Timestamp"] | null;
            /** @description Null once the user is active. */
            invitation: components["schemas"]["Invitation"] | null;
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /** @description `resource:action` */
        PermissionId: string;
        /** @description A role, and what users with it may do. */
        Role: {
            /** @description The id of a role. Opaque. */
            id: components["schemas"]["RoleId"];
            /** @description The name that everyone sees. */
            name: string;
            /** @description What the role is for. */
            description: string;
            /** @description Every permission, without wildcards, in the catalogue's order. Never includes permissions that an access level decides. */
            permissions: components["schemas"]["PermissionId"][];
            /** @description Decides on a resource if no level is set for the user. */
            defaultAccessLevel: string | null;
            /** @description A system role comes with the catalogue and cannot change. Every other role is a custom role of the organization. */
            system: boolean;
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /**
         * @description What the caller must still do before other operations work. `two_factor_at_host`: the host signed the person in without
         *     the second factor that the organization requires, and only the host can ask for it.
         * @enum {string|null}
         */
        Outstanding: "two_factor_setup" | "two_factor_code" | "two_factor_at_host" | null;
        /** @description Who is calling, what they may do, and what they must still do. */
        Session: {
            /** @description Who is calling. */
            actor: {
                /**
                 * @description A person, or a program with an API key.
                 * @enum {string}
                 */
                kind: "user" | "api_key";
                /** @description The id of the user or of the API key. */
                id: components["schemas"]["Id"];
            };
            /** @description Null for an API key. */
            user: components["schemas"]["User"] | null;
            /** @description The organization that the token belongs to. */
            organization: {
                /** @description Opaque. */
                id: components["schemas"]["Id"];
                /** @description The name that people see. */
                name: string;
                /** @description The catalogue the organization was created with, such as `hub`. */
                catalogue: string;
            };
            /** @description The role of the caller. */
            role: components["schemas"]["Role"];
            /** @description What the role grants. Permissions that an access level decides are not listed; ask for them per resource. */
            permissions: components["schemas"]["PermissionId"][];
            /** @description Where the caller stands with two-factor authentication. */
            twoFactor: {
                /** @description The organization requires two-factor authentication. */
                required: boolean;
                /** @description The user has set it up. */
                enabled: boolean;
                /** @description A code was verified in this session, or the host says it asked for one. */
                verified: boolean;
            };
            /**
             * @description What the caller must still do before other operations work. `two_factor_at_host`: the host signed the person in without
             *     the second factor that the organization requires, and only the host can ask for it.
             */
            outstanding: components["schemas"]["Outstanding"];
        };
        /** @description A token of the same session, for a page. */
        ShortLivedToken: {
            /** @description Opaque. Ends with its session, and after ten minutes at the latest. */
            token: string;
            /** @description When the token ends. RFC 3339, UTC. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description Exactly one of `userId` and `email` names the user. Otherwise the answer is `validation_failed`. */
        EmbeddingTokenCreate: {
            /** @description The user, by id. */
            userId?: components["schemas"]["UserId"];
            /** @description The user, by address. */
            email?: components["schemas"]["Email"];
            /** @description The page's origin as a browser writes it (`location.origin`): https, or http on localhost. */
            origin: string;
            /** @description Whether the host asked the person for a second factor. */
            twoFactorVerified: boolean;
            /**
             * Format: int32
             * @description 600 if left out.
             */
            expiresInSeconds?: number;
        };
        /** @description A token of one user for the pages of one origin. */
        EmbeddingToken: {
            /** @description Opaque. The page sends it as a bearer token. */
            token: string;
            /** @description When the token ends. RFC 3339, UTC. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The user whom the token belongs to. */
            userId: components["schemas"]["UserId"];
        };
        /** @description The id of a resource. Opaque. */
        ResourceId: string;
        /** @description One question: may the user do this? */
        AccessCheck: {
            /** @description The permission, such as `users:view`. */
            permission: string;
            /** @description The resource, for a permission that an access level decides. */
            resourceId?: components["schemas"]["ResourceId"];
        };
        /** @description Questions about one user. */
        AccessEvaluation: {
            /** @description The user. Left out: the caller. */
            userId?: components["schemas"]["UserId"];
            /** @description The questions. */
            checks: components["schemas"]["AccessCheck"][];
        };
        /**
         * @description What decided. New reasons may be added; if you do not know a reason, ignore it.
         * @enum {string}
         */
        DecisionReason: "granted_by_role" | "granted_by_level" | "granted_by_default_level" | "malformed" | "unknown_permission" | "not_in_role" | "resource_required" | "no_level" | "not_in_level" | "unknown_level";
        /** @description The answer to one question. */
        AccessDecision: {
            /** @description As in the question. */
            permission: string;
            /** @description As in the question. */
            resourceId?: components["schemas"]["ResourceId"];
            /** @description Whether the user may. */
            allowed: boolean;
            /** @description What decided. New reasons may be added; if you do not know a reason, ignore it. */
            reason: components["schemas"]["DecisionReason"];
        };
        /** @description The answers. */
        AccessDecisions: {
            /** @description One per check, in order. */
            data: components["schemas"]["AccessDecision"][];
        };
        /** @description Where the list continues. */
        Page: {
            /** @description Opaque. Null on the last page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description Only with `include=total`.
             */
            total?: number;
        };
        /** @description One page of users. */
        UserList: {
            /** @description The users of this page. */
            data: components["schemas"]["User"][];
            /** @description Where the list continues. */
            page: components["schemas"]["Page"];
        };
        /** @description Like the If-Match header of the single operation: the ETag that was read, or `*`. */
        IfMatchOfItem: string;
        /** @description The role to give to one user. */
        RoleChangeItem: {
            /** @description The user, by id. */
            userId: components["schemas"]["UserId"];
            /** @description The id of the new role. */
            roleId: components["schemas"]["RoleId"];
            /** @description Like the If-Match header of the single operation: the ETag that was read, or `*`. */
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        /** @description Any other item. It is refused alone: its result is the `validation_failed` or `precondition_required` of the single operation, and the other items are carried out. */
        InvalidItem: {
            [key: string]: string | number | boolean | null;
        };
        /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
        DryRun: boolean;
        /** @description Roles to give. */
        RoleChangeBatch: {
            /** @description One for each user. */
            items: components["schemas"]["RoleChangeItem"][];
            /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description Only the values that the action is about. Null if there was nothing before, or there is nothing after. */
        AuditValues: {
            [key: string]: unknown;
        } | null;
        /** @description What the item's audit event says. It contains no e-mail address. */
        BatchChange: {
            /** @description Only the values that the action is about. Null if there was nothing before, or there is nothing after. */
            before: components["schemas"]["AuditValues"];
            /** @description Only the values that the action is about. Null if there was nothing before, or there is nothing after. */
            after: components["schemas"]["AuditValues"];
        };
        /** @description One invalid value. */
        FieldError: {
            /** @description JSON pointer into the body, or `query.limit`, `path.userId`, `header.if-match`. */
            pointer: string;
            /** @description A sentence that says what is wrong with it. */
            message: string;
        };
        /** @description The result of one item. */
        BatchResult: {
            /**
             * Format: int32
             * @description The item's position in the request.
             */
            index: number;
            /**
             * @description The user id. For a grant, the resource id and the user id with a slash between them, as in audit events. Null for
             *     an invitation that was not created, and for an item that names no user.
             */
            id: string | null;
            /**
             * Format: int32
             * @description The HTTP status that the single operation would answer.
             */
            status: number;
            /** @description The new ETag. Null if the item was refused, removed something, or would have changed something (dry run). */
            etag: string | null;
            /** @description Null if the item was refused or changed nothing. */
            change: components["schemas"]["BatchChange"] | null;
            /** @description Why the item was refused: the problem that the single operation would answer. Pointers in `errors` start at the item. Null if it was not refused. */
            problem: components["schemas"]["Problem"] | null;
        };
        /** @description How many items were carried out, and how many refused. */
        BatchSummary: {
            /**
             * Format: int32
             * @description Items that were carried out, or would be (dry run).
             */
            succeeded: number;
            /**
             * Format: int32
             * @description Items that were refused.
             */
            failed: number;
        };
        /** @description What became of each item. */
        BatchResults: {
            /** @description Whether nothing was kept. */
            dryRun: boolean;
            /** @description One result per item, in order. */
            data: components["schemas"]["BatchResult"][];
            /** @description The results in numbers. */
            summary: components["schemas"]["BatchSummary"];
        };
        /** @description The user of one item. */
        UserItem: {
            /** @description The user, by id. */
            userId: components["schemas"]["UserId"];
        };
        /** @description Users to change. */
        UserBatch: {
            /** @description One for each user. */
            items: components["schemas"]["UserItem"][];
            /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description The user of one item, as they were read. */
        ReadUserItem: {
            /** @description The user, by id. */
            userId: components["schemas"]["UserId"];
            /** @description Like the If-Match header of the single operation: the ETag that was read, or `*`. */
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        /** @description Users to change, as they were read. */
        ReadUserBatch: {
            /** @description One for each user. */
            items: components["schemas"]["ReadUserItem"][];
            /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description The fields to change. Those that are left out keep their values. */
        UserUpdate: {
            /** @description The name that everyone sees. */
            name?: string;
        };
        /** @description The role to give. */
        RoleChange: {
            /** @description The id of the new role. */
            roleId: components["schemas"]["RoleId"];
        };
        /** @description The user of an access level. */
        GrantUser: {
            /** @description The id of a user. Opaque. */
            id: components["schemas"]["UserId"];
            /** @description An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`). */
            email: components["schemas"]["Email"];
            /** @description Null until the user has one. */
            name: string | null;
            /** @description The id of the role, whose default level decides where none is set. */
            roleId: components["schemas"]["RoleId"];
            /** @description `expired` is a pending invitation past its expiry time. */
            status: components["schemas"]["UserStatus"];
        };
        /** @description A resource, and how people know it. */
        NamedResource: {
            /** @description The id of a resource. Opaque. */
            id: components["schemas"]["ResourceId"];
            /** @description Such as `assistant`. */
            type: string;
            /** @description The host's own key. */
            key: string;
            /** @description The name that people see. */
            name: string;
        };
        /**
         * @description What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
         * @enum {string}
         */
        LevelSource: "explicit" | "role" | "none";
        /** @description One permission, decided in the same way as by access.evaluate. */
        PermissionAccess: {
            /** @description `resource:action` */
            permission: components["schemas"]["PermissionId"];
            /** @description Whether the user has the permission. */
            allowed: boolean;
            /** @description What decided. New reasons may be added; if you do not know a reason, ignore it. */
            reason: components["schemas"]["DecisionReason"];
            /**
             * @description What grants the permission: the role, the access level set for the user, or the role's default access level. Null if nothing grants it.
             * @enum {string|null}
             */
            source: "role" | "level" | "default_level" | null;
        };
        /** @description What a user may do: everywhere, or with one resource. */
        EffectiveAccess: {
            /** @description Null for the permissions that the role decides. */
            resource: components["schemas"]["NamedResource"] | null;
            /** @description The level set for the user. */
            accessLevel: string | null;
            /** @description The level that decides. */
            effectiveAccessLevel: string | null;
            /** @description What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`. */
            source: components["schemas"]["LevelSource"];
            /** @description In the order of the catalogue. */
            permissions: components["schemas"]["PermissionAccess"][];
        };
        /** @description One page of what a user may do. */
        UserAccessList: {
            /** @description The user who holds these permissions. Unless `status` is active, none can be used. */
            user: components["schemas"]["GrantUser"];
            /**
             * @description What the user must do before any permission can be used (P8). `two_factor_setup`: two-factor authentication is required and the user has not set it up.
             * @enum {string|null}
             */
            outstanding: "two_factor_setup" | null;
            /** @description The entries of this page. */
            data: components["schemas"]["EffectiveAccess"][];
            /** @description Where the list continues. */
            page: components["schemas"]["Page"];
        };
        /** @description What a user may do with one resource. */
        UserGrant: {
            /** @description The resource. */
            resource: components["schemas"]["NamedResource"];
            /** @description The level set for the user. */
            accessLevel: string | null;
            /** @description The level that decides. */
            effectiveAccessLevel: string | null;
            /** @description What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`. */
            source: components["schemas"]["LevelSource"];
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /** @description One page of the levels of one user. */
        UserGrantList: {
            /** @description One row per resource. */
            data: components["schemas"]["UserGrant"][];
            /** @description Where the list continues. */
            page: components["schemas"]["Page"];
        };
        /** @description Whom to invite, and as what. */
        InvitationCreate: {
            /** @description An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`). */
            email: components["schemas"]["Email"];
            /** @description The id of the role that the user will have. */
            roleId: components["schemas"]["RoleId"];
            /** @description The name of the person, who can change it. */
            name?: string;
        };
        /** @description People to invite. */
        InvitationBatch: {
            /** @description One for each person. */
            items: components["schemas"]["InvitationCreate"][];
            /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description The token of an invitation. */
        InvitationToken: {
            /** @description What follows `#token=` in the link. */
            token: string;
        };
        /** @description Who invited whom to what. */
        InvitationPreview: {
            /** @description An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`). */
            email: components["schemas"]["Email"];
            /** @description The name that the inviter gave. Null for none. */
            name: string | null;
            /** @description The organization. */
            organizationName: string;
            /** @description The role that the user will have. */
            roleName: string;
            /** @description The inviter. Null for an API key, the operator, or a user without a name. */
            invitedByName: string | null;
            /** @description When the link ends. RFC 3339, UTC. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description The token of an invitation, and the name of the person. */
        InvitationAcceptance: {
            /** @description What follows `#token=` in the link. */
            token: string;
            /** @description The name that everyone will see. */
            name: string;
        };
        /** @description A new session. */
        SessionToken: {
            /** @description Opaque. Send it as a bearer token. */
            token: string;
            /** @description When the token ends. RFC 3339, UTC. */
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * @description What the person must still do before other operations work.
             * @enum {string|null}
             */
            outstanding: "two_factor_setup" | "two_factor_code" | null;
        };
        /** @description The new user, and their session. */
        AcceptedInvitation: {
            /** @description The user, now active. */
            user: components["schemas"]["User"];
            /** @description Null if the host signs its users in. */
            session: components["schemas"]["SessionToken"] | null;
        };
        /** @description Every role. */
        RoleList: {
            /** @description The roles of the catalogue in its order, then the custom ones by name. */
            data: components["schemas"]["Role"][];
        };
        /** @description Unique in the organization. Case, accents and repeated spaces make no difference. */
        RoleName: string;
        /** @description What the role is for. */
        RoleDescription: string;
        /** @description Every permission the role holds, in any order. Only permissions with `decidedBy: role`. */
        RolePermissions: components["schemas"]["PermissionId"][];
        /** @description The id of an access level. Opaque. */
        AccessLevelId: string;
        /** @description The level that decides on a resource if none is set for the user. Null for none. */
        RoleDefaultLevel: components["schemas"]["AccessLevelId"] | null;
        /** @description A new custom role. */
        RoleCreate: {
            /** @description Unique in the organization. Case, accents and repeated spaces make no difference. */
            name: components["schemas"]["RoleName"];
            /** @description What the role is for. */
            description?: components["schemas"]["RoleDescription"];
            /** @description Every permission the role holds, in any order. Only permissions with `decidedBy: role`. */
            permissions: components["schemas"]["RolePermissions"];
            /** @description The level that decides on a resource if none is set for the user. Null for none. */
            defaultAccessLevel?: components["schemas"]["RoleDefaultLevel"];
        };
        /** @description The fields to change. Those that are left out keep their values. */
        RoleUpdate: {
            /** @description Unique in the organization. Case, accents and repeated spaces make no difference. */
            name?: components["schemas"]["RoleName"];
            /** @description What the role is for. */
            description?: components["schemas"]["RoleDescription"];
            /** @description Every permission the role holds, in any order. Only permissions with `decidedBy: role`. */
            permissions?: components["schemas"]["RolePermissions"];
            /** @description The level that decides on a resource if none is set for the user. Null for none. */
            defaultAccessLevel?: components["schemas"]["RoleDefaultLevel"];
        };
        /** @description Something that a role or an access level allows. */
        Permission: {
            /** @description `resource:action` */
            id: components["schemas"]["PermissionId"];
            /** @description The name that people see. */
            label: string;
            /** @description What it allows. */
            description: string;
            /**
             * @description `role`: the role decides, everywhere. `level`: the access level on each resource decides.
             * @enum {string}
             */
            decidedBy: "role" | "level";
        };
        /** @description A page of the host product, with its permissions. */
        PermissionPage: {
            /** @description Opaque. */
            id: components["schemas"]["Id"];
            /** @description The name that people see. */
            label: string;
            /** @description What can be allowed on this page. */
            permissions: components["schemas"]["Permission"][];
        };
        /** @description Every permission, by page. */
        PermissionPageList: {
            /** @description Grouped by page of the host product. */
            data: components["schemas"]["PermissionPage"][];
        };
        /** @description What a user may do with one resource. */
        AccessLevel: {
            /** @description The id of an access level. Opaque. */
            id: components["schemas"]["AccessLevelId"];
            /** @description The name that people see. */
            name: string;
            /** @description What it is for. */
            description: string;
            /** @description What the level allows on a resource. */
            permissions: components["schemas"]["PermissionId"][];
        };
        /** @description Every access level. */
        AccessLevelList: {
            /** @description From the weakest to the strongest. */
            data: components["schemas"]["AccessLevel"][];
        };
        /** @description A thing that access levels are set on, with the caller's level. */
        Resource: {
            /** @description The id of a resource. Opaque. */
            id: components["schemas"]["ResourceId"];
            /** @description Such as `assistant`. */
            type: string;
            /** @description The host's own key. */
            key: string;
            /** @description The name that people see. */
            name: string;
            /** @description The level set for the caller. Not part of the ETag. */
            accessLevel: string | null;
            /** @description The level that decides for the caller. */
            effectiveAccessLevel: string | null;
            /** @description What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`. */
            source: components["schemas"]["LevelSource"];
            /** @description When the resource was registered. RFC 3339, UTC. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /** @description One page of resources. */
        ResourceList: {
            /** @description The resources of this page. */
            data: components["schemas"]["Resource"][];
            /** @description Where the list continues. */
            page: components["schemas"]["Page"];
        };
        /** @description A new resource. */
        ResourceCreate: {
            /** @description One of the host's types, such as `assistant`. */
            type: string;
            /** @description The host's own key, unique among the resources of this type. */
            key: string;
            /** @description The name that people see. */
            name: string;
        };
        /** @description The fields to change. */
        ResourceUpdate: {
            /** @description The name that people see. */
            name?: string;
        };
        /** @description What one user may do with one resource. */
        Grant: {
            /** @description The user of an access level. */
            user: components["schemas"]["GrantUser"];
            /** @description The level set for the user. */
            accessLevel: string | null;
            /** @description The level that decides. */
            effectiveAccessLevel: string | null;
            /** @description What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`. */
            source: components["schemas"]["LevelSource"];
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /** @description One page of the users with a level. */
        GrantList: {
            /** @description Every user with a level, set or by default of their role. */
            data: components["schemas"]["Grant"][];
            /** @description Where the list continues. */
            page: components["schemas"]["Page"];
        };
        /** @description The level to set. */
        GrantSet: {
            /** @description The id of the level. */
            accessLevel: components["schemas"]["AccessLevelId"];
        };
        /** @description The level to set for one user on one resource. */
        GrantSetItem: {
            /** @description The resource, by id. */
            resourceId: components["schemas"]["ResourceId"];
            /** @description The user, by id. */
            userId: components["schemas"]["UserId"];
            /** @description The id of the level. */
            accessLevel: components["schemas"]["AccessLevelId"];
            /** @description Like the If-Match header of the single operation: the ETag that was read, or `*`. */
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        /** @description Levels to set. */
        GrantSetBatch: {
            /** @description One for each user and resource. */
            items: components["schemas"]["GrantSetItem"][];
            /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description The level to remove from one user on one resource. */
        GrantRemoveItem: {
            /** @description The resource, by id. */
            resourceId: components["schemas"]["ResourceId"];
            /** @description The user, by id. */
            userId: components["schemas"]["UserId"];
            /** @description Like the If-Match header of the single operation: the ETag that was read, or `*`. */
            ifMatch: components["schemas"]["IfMatchOfItem"];
        };
        /** @description Levels to remove. */
        GrantRemoveBatch: {
            /** @description One for each user and resource. */
            items: components["schemas"]["GrantRemoveItem"][];
            /** @description True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag. */
            dryRun?: components["schemas"]["DryRun"];
        };
        /** @description In lower case, such as `example.com`. */
        EmailDomain: string;
        /**
         * @description The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
         *     international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
         *     stored sorted and without duplicates.
         */
        EmailDomains: components["schemas"]["EmailDomain"][];
        /** @description How the organization signs in and invites. */
        SecuritySettings: {
            /** @description For all users at once. */
            twoFactorRequired: boolean;
            /**
             * Format: int32
             * @description How long the link of an invitation works.
             */
            invitationLifetimeInMinutes: number;
            /**
             * @description The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
             *     international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
             *     stored sorted and without duplicates.
             */
            allowedEmailDomains: components["schemas"]["EmailDomains"];
            /**
             * Format: int32
             * @description Active users without two-factor authentication. Not part of the ETag.
             */
            accountsWithoutTwoFactor: number;
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /** @description The settings to change. Those that are left out keep their values. */
        SecuritySettingsUpdate: {
            /** @description For all users at once. */
            twoFactorRequired?: boolean;
            /**
             * Format: int32
             * @description How long the links of new invitations work.
             */
            invitationLifetimeInMinutes?: number;
            /**
             * @description The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
             *     international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
             *     stored sorted and without duplicates.
             */
            allowedEmailDomains?: components["schemas"]["EmailDomains"];
        };
        /** @description Whom to ask for access. */
        ContactSettings: {
            /** @description The contact for access requests, in the host's words. Plain text. */
            text: string | null;
            /** @description The value to send as `If-Match`. */
            etag: components["schemas"]["ETag"];
        };
        /** @description Whom to ask for access. */
        ContactSettingsUpdate: {
            /** @description In the host's words. Plain text. Null for none. */
            text: string | null;
        };
        /** @description The operation, such as `users.changeRole`, or an operator command. What is not an operation: `hostIdentities.signIn` and `hostIdentities.refuse` for the host's own sign-in, at most one for each person and IP address in twelve hours; `twoFactor.refuse` for the first wrong code since the last right one; `twoFactor.pause` when so many were wrong that none is accepted for a time. */
        AuditAction: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC, such as `2026-03-01T00:00:00Z`.
         */
        Instant: string;
        /** @description The API key that made the token for embedding which the actor used. Null for every other way to sign in. */
        AuditVia: {
            /**
             * @description Always an API key.
             * @enum {string}
             */
            kind: "api_key";
            /** @description Opaque. */
            id: components["schemas"]["Id"];
            /** @description Null if the key was revoked. */
            name: string | null;
        } | null;
        /** @description Who did something. */
        AuditActor: {
            /**
             * @description `operator`: a command of those who run the service. `link`: a person with a mailed link. `host`: a person whom the host signed in.
             * @enum {string}
             */
            kind: "user" | "api_key" | "operator" | "link" | "host";
            /** @description Null for the operator. */
            id: string | null;
            /** @description The name, or else the e-mail address, of a user who still exists; the name of an API key. */
            name: string | null;
            /** @description The API key that made the token for embedding which the actor used. Null for every other way to sign in. */
            via?: components["schemas"]["AuditVia"];
        };
        /** @description What something was done to. */
        AuditTarget: {
            /** @description Such as `user`, `role`, `grant`, `resource`, `settings`, `api_key`, `organization`. */
            type: string;
            /** @description For a grant: the resource id and the user id, with a slash between them. */
            id: string;
            /** @description The name of the target, if it still exists. For a grant, the name of the user. */
            name: string | null;
            /** @description For a grant, the name of the resource. */
            resourceName: string | null;
        };
        /** @description Who did what to whom, and when. */
        AuditEvent: {
            /** @description Opaque. */
            id: components["schemas"]["Id"];
            /** @description When it was done. RFC 3339, UTC. */
            at: components["schemas"]["Timestamp"];
            /** @description The operation, such as `users.changeRole`, or an operator command. What is not an operation: `hostIdentities.signIn` and `hostIdentities.refuse` for the host's own sign-in, at most one for each person and IP address in twelve hours; `twoFactor.refuse` for the first wrong code since the last right one; `twoFactor.pause` when so many were wrong that none is accepted for a time. */
            action: components["schemas"]["AuditAction"];
            /** @description Who did it. */
            actor: components["schemas"]["AuditActor"];
            /** @description What it was done to. */
            target: components["schemas"]["AuditTarget"];
            /** @description Only the values that the action is about. Null if there was nothing before, or there is nothing after. */
            before: components["schemas"]["AuditValues"];
            /** @description Only the values that the action is about. Null if there was nothing before, or there is nothing after. */
            after: components["schemas"]["AuditValues"];
            /** @description The IP address that the request came from, kept as long as the event. Null if the service does not know it, and for an operator's command. */
            ipAddress?: string | null;
        };
        /** @description One page of audit events. */
        AuditEventList: {
            /** @description The events of this page, newest first. */
            data: components["schemas"]["AuditEvent"][];
            /** @description Where the list continues. */
            page: components["schemas"]["Page"];
        };
        /** @description Where the caller stands with two-factor authentication. */
        TwoFactorState: {
            /** @description The organization requires two-factor authentication. */
            required: boolean;
            /** @description The user has set it up. */
            enabled: boolean;
            /** @description A code was verified in this session. */
            verified: boolean;
            /**
             * Format: int32
             * @description The recovery codes that still work.
             */
            recoveryCodesLeft: number;
        };
        /** @description What an authenticator app needs. */
        TwoFactorSetup: {
            /** @description Base32, to type in by hand. */
            secret: string;
            /** @description For a QR code. SHA-1, 6 digits, 30 seconds. */
            otpauthUri: string;
            /** @description When the started setup ends. RFC 3339, UTC. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description A current code of the authenticator app. */
        TwoFactorCode: {
            /** @description Six digits of any script. Spaces, dashes and invisible characters make no difference. */
            code: string;
        };
        /** @description New recovery codes. Older ones are void. */
        RecoveryCodes: {
            /** @description Shown once. */
            recoveryCodes: string[];
        };
        /** @description Who wants to sign in. */
        LinkRequest: {
            /** @description An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`). */
            email: components["schemas"]["Email"];
        };
        /** @description What to tell the person. */
        LinkRequested: {
            /** @description The same for a known and for an unknown address. */
            message: string;
        };
        /** @description The token of a sign-in link. */
        LinkToken: {
            /** @description What follows `#token=` in the link. */
            token: string;
        };
        /** @description One of the codes for a lost authenticator app. */
        RecoveryCode: {
            /** @description Spaces, dashes, invisible characters, width and case make no difference. */
            code: string;
        };
        /** @description The `operationId` of an operation, such as `users.list`. */
        OperationId: string;
        /** @description Where this backend draws the line. Where one is left out, the contract's own limit holds. */
        CapabilityLimits: {
            /**
             * Format: int32
             * @description The largest `limit` of a list.
             */
            pageItems?: number;
            /**
             * Format: int32
             * @description The most items of one batch.
             */
            batchItems?: number;
            /**
             * Format: int32
             * @description The most checks of one `access.evaluate`.
             */
            accessChecks?: number;
            /**
             * Format: int32
             * @description The largest body of any request, in bytes. Smaller requests can have smaller ones.
             */
            bodyBytes?: number;
            /**
             * Format: int32
             * @description The most custom roles of an organization.
             */
            customRoles?: number;
            /**
             * Format: int32
             * @description The most allowed e-mail domains in the security settings.
             */
            emailDomains?: number;
        };
        /** @description What a backend has of this contract. */
        Capabilities: {
            /** @description The version of the contract that the backend was made for: `info.version` of its document. */
            contractVersion: string;
            /**
             * @description The operations that the backend carries out, by area: the `operationId`s of each tag of this contract. An area or an
             *     operation that is not listed is not there. New ones may be added; ignore those you do not know.
             */
            areas: {
                [key: string]: components["schemas"]["OperationId"][];
            };
            /** @description Where this backend draws the line. Where one is left out, the contract's own limit holds. */
            limits: components["schemas"]["CapabilityLimits"];
        };
        /** @description The answer of a service that runs. */
        Health: {
            /**
             * @description Always `ok`.
             * @enum {string}
             */
            status: "ok";
        };
        /**
         * Format: int64
         * @description The number of a change; also the `id` of its event.
         */
        EventNumber: number;
    };
    responses: never;
    parameters: {
        /** @description Repeating a request with the same key has one effect. */
        IdempotencyKey: string;
        /** @description Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference. */
        Search: string;
        /** @description Any of these roles. */
        AnyRole: components["schemas"]["RoleId"][];
        /** @description Any of these statuses. */
        AnyStatus: components["schemas"]["UserStatus"][];
        /** @description Open invitations whose e-mail has any of these statuses. */
        AnyDelivery: components["schemas"]["DeliveryStatus"][];
        /** @description Users with or without two-factor authentication. */
        HasTwoFactor: "on" | "off";
        /** @description A leading minus reverses the order. Ties are broken by id. */
        UserSort: "name" | "-name" | "email" | "-email" | "role" | "-role" | "status" | "-status" | "lastActiveAt" | "-lastActiveAt" | "createdAt" | "-createdAt";
        /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
        Limit: number;
        /** @description Works only with the filters and sort it was issued for. */
        Cursor: string;
        /** @description `total` adds the count. */
        Include: "total";
        /** @description The user, by id. */
        UserId: components["schemas"]["UserId"];
        /** @description The ETag that was read, or `*`. Without it the answer is 428. */
        IfMatch: string;
        /** @description Any of these permissions. */
        AnyPermission: components["schemas"]["PermissionId"][];
        /** @description Only this resource. The list is empty if no resource has this id. */
        OneResource: components["schemas"]["ResourceId"];
        /** @description Each word must be in the resource's name. Case, accents and signs inside a word make no difference. */
        SearchResources: string;
        /** @description The role, by id. */
        RoleId: components["schemas"]["RoleId"];
        /** @description The resource, by id. */
        ResourceId: components["schemas"]["ResourceId"];
        /** @description What this user or API key did. */
        ActorId: components["schemas"]["Id"];
        /** @description Any of these actions. */
        AnyAction: components["schemas"]["AuditAction"][];
        /** @description What was done to this target (`target.id`): an id, or two with a slash between them. */
        TargetId: string;
        /** @description At this time or later. */
        From: components["schemas"]["Instant"];
        /** @description Before this time. */
        To: components["schemas"]["Instant"];
        /** @description The last `id` received. The stream continues after it. */
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
                /** @description Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference. */
                q?: components["parameters"]["Search"];
                /** @description Any of these roles. */
                role?: components["parameters"]["AnyRole"];
                /** @description Any of these statuses. */
                status?: components["parameters"]["AnyStatus"];
                /** @description Open invitations whose e-mail has any of these statuses. */
                delivery?: components["parameters"]["AnyDelivery"];
                /** @description Users with or without two-factor authentication. */
                twoFactor?: components["parameters"]["HasTwoFactor"];
                /** @description A leading minus reverses the order. Ties are broken by id. */
                sort?: components["parameters"]["UserSort"];
                /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
                limit?: components["parameters"]["Limit"];
                /** @description Works only with the filters and sort it was issued for. */
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
                /** @description Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference. */
                q?: components["parameters"]["Search"];
                /** @description Any of these roles. */
                role?: components["parameters"]["AnyRole"];
                /** @description Any of these statuses. */
                status?: components["parameters"]["AnyStatus"];
                /** @description Open invitations whose e-mail has any of these statuses. */
                delivery?: components["parameters"]["AnyDelivery"];
                /** @description Users with or without two-factor authentication. */
                twoFactor?: components["parameters"]["HasTwoFactor"];
                /** @description A leading minus reverses the order. Ties are broken by id. */
                sort?: components["parameters"]["UserSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every user that matches. */
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
            /** @description The result of each item. */
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
            /** @description The result of each item. */
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
            /** @description The result of each item. */
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
            /** @description The result of each item. */
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The user, by id. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The user, by id. */
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
            /** @description The user as it is now. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The user, by id. */
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
            /** @description The user as it is now. */
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user as it is now. */
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user as it is now. */
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
                /** @description Only this resource. The list is empty if no resource has this id. */
                resourceId?: components["parameters"]["OneResource"];
                /** @description Each word must be in the resource's name. Case, accents and signs inside a word make no difference. */
                q?: components["parameters"]["SearchResources"];
                /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
                limit?: components["parameters"]["Limit"];
                /** @description Works only with the filters and sort it was issued for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, with the user. */
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
                /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
                limit?: components["parameters"]["Limit"];
                /** @description Works only with the filters and sort it was issued for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /** @description The user, by id. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The user, by id. */
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
            /** @description The pending user. */
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
            /** @description The result of each item. */
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
            /** @description The result of each item. */
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
            /** @description The result of each item. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The user, by id. */
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
                /** @description The user, by id. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending user as it is now. */
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
            /** @description Who invited whom to what. */
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
            /** @description The active user. */
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
                /** @description The role, by id. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The role, by id. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The role, by id. */
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
                /** @description Only resources of this type. */
                type?: string;
                /** @description Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference. */
                q?: components["parameters"]["Search"];
                /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
                limit?: components["parameters"]["Limit"];
                /** @description Works only with the filters and sort it was issued for. */
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
                /** @description The resource, by id. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
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
    "resources.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The resource, by id. */
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
                /** @description Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference. */
                q?: components["parameters"]["Search"];
                /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
                limit?: components["parameters"]["Limit"];
                /** @description Works only with the filters and sort it was issued for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description `total` adds the count. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /** @description The resource, by id. */
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
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
                /** @description The user, by id. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
                /** @description The user, by id. */
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
            /** @description What the user may do now. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Repeating a request with the same key has one effect. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The resource, by id. */
                resourceId: components["parameters"]["ResourceId"];
                /** @description The user, by id. */
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
            /** @description The result of each item. */
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
            /** @description The result of each item. */
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
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
            header: {
                /** @description The ETag that was read, or `*`. Without it the answer is 428. */
                "If-Match": components["parameters"]["IfMatch"];
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
                /** @description What this user or API key did. */
                actorId?: components["parameters"]["ActorId"];
                /** @description Any of these actions. */
                action?: components["parameters"]["AnyAction"];
                /** @description What was done to this target (`target.id`): an id, or two with a slash between them. */
                targetId?: components["parameters"]["TargetId"];
                /** @description At this time or later. */
                from?: components["parameters"]["From"];
                /** @description Before this time. */
                to?: components["parameters"]["To"];
                /** @description The most items of the page. A backend can have a smaller limit; see capabilities.get. */
                limit?: components["parameters"]["Limit"];
                /** @description Works only with the filters and sort it was issued for. */
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
                /** @description What this user or API key did. */
                actorId?: components["parameters"]["ActorId"];
                /** @description Any of these actions. */
                action?: components["parameters"]["AnyAction"];
                /** @description What was done to this target (`target.id`): an id, or two with a slash between them. */
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
            /** @description Every event that matches. */
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
                /** @description The last `id` received. The stream continues after it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It does not end by itself. */
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
            /** @description If a user has this address, a link is on its way. */
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
            /** @description The session is verified. */
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
            /** @description The session is verified. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "capabilities.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas, with their operations, and the limits. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The version of OpenAPI. */
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
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
            /** @description The process runs. */
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
