import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { problems } from '../messages/en/problems.js';
import { roleDeleteDialog } from '../messages/en/role-delete-dialog.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, problems, roleDeleteDialog };
export type Speech = SpeechWith<keyof typeof english>;
