import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import { roleDialog } from '../messages/en/role-dialog.js';
import { typedText } from '../messages/en/typed-text.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, notOffered, problems, roleDialog, typedText };
export type Speech = SpeechWith<keyof typeof english>;
