import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { oneTimeCode } from '../messages/en/one-time-code.js';
import { problems } from '../messages/en/problems.js';
import { twoFactorSetup } from '../messages/en/two-factor-setup.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, notOffered, oneTimeCode, problems, twoFactorSetup };
export type Speech = SpeechWith<keyof typeof english>;
