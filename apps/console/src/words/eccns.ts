import { table } from './table.js';

/**
 * ECCNs that suppliers of electronics ask for most, each with what its heading is about (the Commerce Control List). Help for
 * finding, not a list of all: any other may be written.
 */
export const eccns = table({
  EAR99: 'subject to the EAR, on no entry of the Commerce Control List',
  '0A504': 'optical sighting devices for firearms',
  '1C350': 'chemicals that are precursors of toxic agents',
  '2B001': 'machine tools',
  '2B006': 'dimensional inspection systems',
  '3A001': 'electronic items: integrated circuits, converters, microwave parts',
  '3A002': 'general purpose electronic equipment',
  '3A090': 'integrated circuits for advanced computing',
  '3A991': 'electronic devices and components controlled for anti-terrorism',
  '3A992': 'general purpose electronic equipment controlled for anti-terrorism',
  '3B001': 'equipment to make semiconductors',
  '3B991': 'other equipment to make electronic components',
  '3C001': 'hetero-epitaxial materials',
  '3D001': 'software to develop or produce electronics',
  '3E001': 'technology to develop or produce electronics',
  '4A003': 'digital computers and assemblies',
  '4A090': 'computers with integrated circuits for advanced computing',
  '4A994': 'computers and assemblies controlled for anti-terrorism',
  '4D994': 'software for computers controlled for anti-terrorism',
  '5A001': 'telecommunications systems and equipment',
  '5A002': 'information security systems and equipment',
  '5A004': 'equipment to defeat or weaken information security',
  '5A991': 'telecommunication equipment controlled for anti-terrorism',
  '5A992': 'mass market information security equipment',
  '5B991': 'telecommunications test equipment',
  '5D002': 'information security software',
  '5D991': 'software for telecommunication equipment',
  '5D992': 'mass market information security software',
  '5E002': 'information security technology',
  '5E991': 'technology for telecommunication equipment',
  '6A003': 'cameras',
  '6A005': 'lasers and their components',
  '6A993': 'cameras controlled for anti-terrorism',
  '7A994': 'other navigation and avionics equipment',
  '9A012': 'unmanned aerial vehicles',
  '9A991': 'aircraft and gas turbine engines controlled for anti-terrorism',
});
