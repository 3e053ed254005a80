import { mount } from 'svelte';
import Page from './Page.js';

mount(Page, { target: document.body });
