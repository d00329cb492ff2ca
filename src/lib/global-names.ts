/**
 * Names a browser already gives to `window`, `document` and every object, as far as an id could spell them.
 * An element with such an id either cannot be reached by its name, or hides what scripts expect there (DOM clobbering).
 * Read from Chromium 156: all properties of both and of their prototypes.
 */
const NAMES = new Set(
  `alert all anchors append applets atob blur body btoa caches charset children chrome clear close closed confirm console constructor contains
cookie credentialless crypto dir doctype document domain embeds escape eval evaluate event external fence fetch find focus fonts forms frames
fullscreen head hidden history images implementation length links location locationbar menubar name navigation navigator normalize open opener
origin parent performance personalbar plugins prepend prerendering print prompt referrer scheduler screen scripts scroll scrollbars self status
statusbar stop timeline title toolbar top undefined unescape viewport when window write writeln
__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ hasOwnProperty isPrototypeOf propertyIsEnumerable
toLocaleString toString valueOf`.split(/\s+/),
);

/** Events that both have a handler for, `on…`. */
const EVENTS = new Set(
  `abort afterprint animationcancel animationend animationiteration animationstart appinstalled auxclick beforecopy beforecut beforeinput
beforeinstallprompt beforematch beforepaste beforeprint beforetoggle beforeunload beforexrselect blur cancel canplay canplaythrough change
click close command contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend
dragenter dragleave dragover dragstart drop durationchange emptied ended error focus formdata freeze fullscreenchange fullscreenerror
gamepadconnected gamepaddisconnected gotpointercapture hashchange input invalid keydown keypress keyup languagechange load loadeddata
loadedmetadata loadstart lostpointercapture message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup
mousewheel offline online pagehide pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown pointerenter pointerleave
pointerlockchange pointerlockerror pointermove pointerout pointerover pointerup popstate prerenderingchange progress ratechange
readystatechange rejectionhandled reset resize resume scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation
seeked seeking select selectionchange selectstart slotchange stalled storage submit suspend timeupdate toggle transitioncancel transitionend
transitionrun transitionstart unhandledrejection unload visibilitychange volumechange waiting webkitanimationend webkitanimationiteration
webkitanimationstart webkitfullscreenchange webkitfullscreenerror webkittransitionend wheel`.split(/\s+/),
);

/** Whether an id is a name the browser uses itself. */
export const isGlobalName = (id: string): boolean => NAMES.has(id) || (id.startsWith('on') && EVENTS.has(id.slice(2)));
