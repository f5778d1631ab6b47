import { changeProblems } from '../messages/en/change-problems.js';
import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { permissionMatrix } from '../messages/en/permission-matrix.js';
import { problems } from '../messages/en/problems.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { changeProblems, common, notOffered, permissionMatrix, problems };
export type Speech = SpeechWith<keyof typeof english>;
