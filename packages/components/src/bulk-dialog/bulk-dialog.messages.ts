import { bulkDialog } from '../messages/en/bulk-dialog.js';
import { changeProblems } from '../messages/en/change-problems.js';
import { common, status } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { bulkDialog, changeProblems, common, notOffered, problems, status };
export type Speech = SpeechWith<keyof typeof english>;
