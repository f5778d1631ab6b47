import { accessLevelSelector } from '../messages/en/access-level-selector.js';
import { common } from '../messages/en/common.js';
import { problems } from '../messages/en/problems.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { accessLevelSelector, common, problems };
export type Speech = SpeechWith<keyof typeof english>;
