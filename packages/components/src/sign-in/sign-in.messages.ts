import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { oneTimeCode } from '../messages/en/one-time-code.js';
import { problems } from '../messages/en/problems.js';
import { signIn } from '../messages/en/sign-in.js';
import { typedText } from '../messages/en/typed-text.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, notOffered, oneTimeCode, problems, signIn, typedText };
export type Speech = SpeechWith<keyof typeof english>;
