// One function of the package: nothing else of it may come along.
import { decode } from 'plainbounce';

console.log(decode);
