import type { Message } from '../../i18n';
import type { words as source } from './en';

/** What the command line says, in Spanish. */
export const words = {
  help: `Cartas que se guardan en un repositorio.

  enablement-charter check FILE...              revisar cartas (.json, .md)
  enablement-charter export FILE... --to FORMAT escribir copias: md, html, csv, json, docx
  enablement-charter migrate FILE...            poner archivos al día
  enablement-charter new FILE                   empezar una: .json, .md, .html, .csv, .docx

Opciones
  --json             check: el resultado en JSON
  --to FORMAT        export: md, html, csv, json o docx; si falta, según el nombre que sigue a --out
  --out PATH         export: un archivo o una carpeta que ya existe; si falta, el texto sale en pantalla
  --write            migrate: escribir el archivo, en vez de mostrar solo lo que cambiaría
  --from NAME        new: partir de un ejemplo: tavlio, quillmere, thalassaia
  --title TEXT       new: el título
  --locale en|el|de|fr|es|ar
                     el idioma de los mensajes y las copias
  --now YYYY-MM-DD   el día para el que vale todo; si falta, hoy
  --version, --help

Códigos de salida
  0  todo bien: sin errores, escrito o ya al día
  1  check: una carta tiene errores; migrate: un archivo cambiaría
  2  no se pudo leer o escribir un archivo, o no se entendió el comando`,
  'usage.command': 'No existe el comando “{command}”. Los comandos son check, export, migrate y new.',
  'usage.option': '{reason} Vea lo que hay con enablement-charter --help.',
  'usage.no-file': 'Indique un archivo: enablement-charter {command} charter.json',
  'usage.one-file': 'Indique un solo archivo: enablement-charter new charter.json',
  'usage.locale': 'El idioma “{value}” no está disponible. Escriba --locale {known}.',
  'usage.now': '“{value}” no es una fecha. Escríbala así: --now 2026-11-23.',
  'usage.to': 'No existe el formato “{value}”. Escriba --to md, html, csv, json o docx.',
  'usage.from': 'No existe el ejemplo “{value}”. Escriba --from tavlio, quillmere o thalassaia.',
  'usage.out-many':
    'Para varios archivos hace falta una carpeta después de --out, y “{path}” no lo es. Créela antes.',
  'usage.binary':
    'Un archivo de Word no se puede mostrar en pantalla. Indique dónde escribirlo: --out {name}',
  'file.none': '{file}: no existe ese archivo. Compruebe la ruta.',
  'file.folder': '{file}: es una carpeta. Indique los archivos que contiene, como {file}/*.json.',
  'file.kind':
    '{file}: una carta se lee de un .json o un .md. Expórtela antes en ese formato o cambie el nombre del archivo.',
  'file.unreadable': '{file}: no se pudo leer ({reason}). Compruebe sus permisos.',
  'file.unwritable': '{file}: no se pudo escribir ({reason}). Elija otro lugar.',
  'file.exists': '{file}: este archivo ya existe y se dejó como estaba. Elija otro nombre.',
  'file.source': '{file}: la copia sustituiría a la propia carta. Elija otro nombre después de --out.',
  'file.extension': '{file}: el nombre debe terminar en .json, .md, .html, .csv o .docx.',
  'file.newer':
    '{file}: se escribió con una versión más reciente. Actualice enablement-charter; el archivo se dejó como estaba.',
  'file.wrote': 'Archivo escrito: {file}',
  'docx.missing':
    'Los archivos de Word necesitan el paquete “docx”. Instálelo junto a este: npm install docx',
  about: '{file}: {title}, versión {version}, contenido {hash}',
  'about.untitled': 'sin título',
  'about.no-version': 'sin indicar',
  'severity.error': 'error',
  'severity.warning': 'aviso',
  'severity.info': 'sugerencia',
  'check.approvable': 'Se puede aprobar.',
  'check.not-approvable': 'Todavía no se puede aprobar.',
  'check.errors': { one: '{count} error', other: '{count} errores' },
  'check.warnings': { one: '{count} aviso', other: '{count} avisos' },
  'check.hints': { one: '{count} sugerencia', other: '{count} sugerencias' },
  'migrate.current': '{file}: al día (versión {version} del esquema).',
  'migrate.from': '{file}: la versión {from} del esquema pasa a {to}.',
  'migrate.change': '{file}: {count} por incorporar.',
  'migrate.edited': 'texto cambiado a mano: {text}',
  'migrate.hint': 'No se escribió nada. Vuelva a ejecutar el comando con --write.',
} satisfies Record<keyof typeof source, Message>;
