import { mount } from 'svelte';
import './base.css';
import App from './App.svelte';
import { startRouting } from './lib/route.svelte';
import { settings } from './lib/settings.svelte';

settings.start();
startRouting();
const target = document.getElementById('app');
if (target !== null) {
  mount(App, { target });
}
