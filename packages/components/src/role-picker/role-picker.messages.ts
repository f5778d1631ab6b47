import { common } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import { rolePicker } from '../messages/en/role-picker.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { common, notOffered, problems, rolePicker };
export type Speech = SpeechWith<keyof typeof english>;
