import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import { usersAndPermissions } from '../messages/en/users-and-permissions.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { common, notOffered, problems, usersAndPermissions };
export type Speech = SpeechWith<keyof typeof english>;
