import { answer, answerInPool } from './page.mjs';

if (location.hash === '#pool') answerInPool(() => import('plainbounce/pool'));
else answer();
