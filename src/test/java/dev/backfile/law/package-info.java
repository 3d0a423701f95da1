/**
 * Laws that hold for every site and every order of edits: an incremental bake leaves what a clean bake leaves; a killed
 * bake leaves whole files; threads, zone, locale and platform change nothing. Sites and edits are made at random from a
 * seed; a sequence that breaks a law is cut down to a short script.
 */
package dev.backfile.law;
