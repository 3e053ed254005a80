import { answer } from './page.mjs';

answer();
