import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { inviteDialog } from '../messages/en/invite-dialog.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import { typedText } from '../messages/en/typed-text.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, inviteDialog, notOffered, problems, typedText };
export type Speech = SpeechWith<keyof typeof english>;
