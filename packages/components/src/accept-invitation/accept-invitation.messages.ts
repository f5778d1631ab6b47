import { acceptInvitation } from '../messages/en/accept-invitation.js';
import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import { typedText } from '../messages/en/typed-text.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { acceptInvitation, changeProblems, common, notOffered, problems, typedText };
export type Speech = SpeechWith<keyof typeof english>;
