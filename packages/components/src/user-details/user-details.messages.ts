import { changeProblems } from '../messages/en/change-problems.js';
import { common, status } from '../messages/en/common.js';
import { delivery } from '../messages/en/delivery.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import { typedText } from '../messages/en/typed-text.js';
import { userDetails } from '../messages/en/user-details.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, delivery, notOffered, problems, status, typedText, userDetails };
export type Speech = SpeechWith<keyof typeof english>;
