import { accessList } from '../messages/en/access-list.js';
import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { accessList, changeProblems, common, notOffered, problems };
export type Speech = SpeechWith<keyof typeof english>;
