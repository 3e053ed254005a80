### Spanish for Spain and Latin America. The reader is "tú"; no text gives the reader a gender. One term per thing: see es.glossary.md.
### Never: fatal, ilegal, un error, el error, error de, erróne, lista negra, culpa, lo sentimos, perdón, lamentable, desafortunad, por desgracia, simplemente, basta con, por favor, inválid, encript, fichero, ordenador, computador, móvil, celular, remover, haz clic en, vosotros, vuestr, reintento de envío, usuario inválido, deshabilit
###
### Words of one region only are avoided: "equipo" (not ordenador, computadora), "archivo", "teléfono", "enlace". "reenviar" is to forward,
### "volver a enviar" is to send again. "registro" is a DNS record, "log" is a log. "cliente" is a person, never a program.
### Contractions: never "de" or "a" before a term that begins with "el": use the -of-… terms. -mailbox and -domain come without article:
### "el { -mailbox }", "del { -domain }". -address, -ip and -sender are feminine and may stand after "de" and "a".

## Phrases with and without their fact. A capital begins a sentence.

-recipient = { $recipient ->
        [none] el destinatario
       *[known] { $recipient }
    }
-Recipient = { $recipient ->
        [none] El destinatario
       *[known] { $recipient }
    }
-address = { $recipient ->
        [none] esta dirección
       *[known] la dirección { $recipient }
    }
-Address = { $recipient ->
        [none] Esta dirección
       *[known] La dirección { $recipient }
    }
# Without article: el, del, al.
-mailbox = { $recipient ->
        [none] buzón del destinatario
       *[known] buzón { $recipient }
    }
# Who said no, for people.
-receiver = { $provider ->
        [none] el servidor del destinatario
       *[known] { $provider }
    }
-Receiver = { $provider ->
        [none] El servidor del destinatario
       *[known] { $provider }
    }
-of-receiver = { $provider ->
        [none] del servidor del destinatario
       *[known] de { $provider }
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] { $provider ->
            [none] el servidor receptor
           *[known] { $provider }
        }
       *[known] el servidor { $server }
    }
-Server = { $server ->
        [none] { $provider ->
            [none] El servidor receptor
           *[known] { $provider }
        }
       *[known] El servidor { $server }
    }
-of-server = { $server ->
        [none] { $provider ->
            [none] del servidor receptor
           *[known] de { $provider }
        }
       *[known] del servidor { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-Your-service = { $provider ->
        [none] Tu servicio de correo
       *[known] { $provider }
    }
-your-service = { $provider ->
        [none] tu servicio de correo
       *[known] { $provider }
    }
-service = { $provider ->
        [none] el servicio de correo
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] El servicio de correo
       *[known] { $provider }
    }
-Login-server = { $server ->
        [none] { -Service }
       *[known] El servidor { $server }
    }
-ip = { $ip ->
        [none] la IP de envío
       *[known] la IP { $ip }
    }
-Ip = { $ip ->
        [none] La IP de envío
       *[known] La IP { $ip }
    }
# Without article: el, del, al.
-domain = { $domain ->
        [none] dominio del remitente
       *[known] dominio { $domain }
    }
-d-equals = { $domain ->
        [none] d= y el dominio de From
       *[known] d={ $domain }
    }
-sender = { $sender ->
        [none] la dirección del remitente
       *[known] la dirección { $sender }
    }
-Sender = { $sender ->
        [none] La dirección del remitente
       *[known] La dirección { $sender }
    }
-list = { $blocklist ->
        [none] una lista de bloqueo
       *[known] la lista de bloqueo { $blocklist }
    }
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] SERVIDOR
       *[known] { $server }
    }
-of-limit = { $limit ->
        [none] {""}
       *[known] {" de "}{ $limit }
    }
-some-wait = { $wait ->
        [none] unos minutos
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] No tienes que hacer nada: el servidor de correo se encarga.
        [sender] Espera { -some-wait } y vuelve a enviarlo.
        [nobody] Vuelve a enviarlo más tarde: no se intentará de nuevo por sí solo.
       *[none] Espera primero { $wait ->
            [none] una o dos horas
           *[known] { $wait }
        }: muchas veces se arregla solo.
    }
-tell-wait = { $retry ->
        [server] Dile al cliente que espere: el servidor lo sigue intentando, a menudo durante varios días.
        [sender] Dile al cliente que vuelva a enviarlo dentro de { -some-wait }.
        [nobody] Dile al cliente que vuelva a enviarlo más tarde: no se intentará por sí solo.
       *[none] Pregunta dónde lo vio el cliente. Un servidor lo intenta de nuevo por sí solo; un programa de correo, no.
    }
-admin-wait = { $retry ->
        [sender] Vuelve a enviarlo dentro de { -some-wait }: este programa no tiene cola.
        [nobody] Vuelve a enviarlo: ya salió de la cola.
       *[none] Deja que la cola lo reintente. Mira otra vez el log dentro de { -some-wait }.
    }
-when-room = { $retry ->
        [server] Deja el mensaje como está: se seguirá intentando unos días.
       *[other] Vuelve a enviarlo cuando haya espacio.
    }
-ask-other-way = Habla con la persona por otro medio, como el teléfono o un chat.
-note-to-admin = Envía la nota de abajo a quien administra tu correo.
-note-to-them = Pide al destinatario que pase la nota de abajo a quienes administran su correo.

## The recipient

mailbox-unknown =
    .short = la dirección no existe
    .headline = Esta dirección no existe{ $provider ->
            [none] {""}
           *[known] {" en "}{ $provider }
        }
    .summary = En { -receiver } no hay ningún buzón con { -address }. El mensaje no se entregó.
    .step-1 = Revisa la dirección letra por letra: puntos, números y la parte después de la @.
    .step-2 = Pide a la persona su dirección actual por otro medio.
    .step-3 = Borra la dirección antigua de tus contactos.
    .avoid = No lo envíes otra vez a la misma dirección: la respuesta será la misma.
mailbox-unknown_helpdesk =
    .summary = En { -server } no hay ningún buzón con { -address }. El correo en sí funciona.
    .step-1 = Compara la dirección con una que funcionaba: letras cambiadas, nombre nuevo, cuenta cerrada.
    .step-2 = Haz que el cliente la escriba a mano, sin usar las sugerencias.
    .step-3 = Dile al cliente que solo el lado del destinatario puede crear un buzón o cambiar su nombre.
mailbox-unknown_admin =
    .summary = { -Server } rechazó { -address }: allí no hay buzón, alias ni grupo con ese nombre.
    .step-1 = Busca la dirección en tus alias, reenvíos y listas. Quítala si ya no vale.
    .step-2 = Comprueba que el correo{ $domain ->
            [none] {""}
           *[known] {" "}del dominio { $domain }
        } fue al MX correcto: ejecuta «dig MX» con el dominio del destinatario.
    .step-3 = Deja de escribirle tras el primer fallo definitivo. Muchos destinatarios desconocidos dañan la reputación de tu IP.
mailbox-unknown_gmail =
    .step-1 = Revisa si hay letras o números cambiados antes de la @. En gmail.com los puntos no cuentan.
    .step-2 = Revisa la parte después de la @: gmail.com o el dominio de una empresa.
    .step-3 = Pide a la persona su dirección actual por otro medio.
mailbox-unknown_gmail_admin =
    .step-1 = Deja de enviar a { -address } y quítala de tus listas.
    .step-2 = Si es tu Google Workspace: busca el usuario, alias o grupo en la consola de administración.
    .step-3 = Si solo parte de los usuarios está en Google: configura la entrega dividida en Gmail, «Enrutamiento».
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 no encontró a nadie con { -address } en esa empresa.
    .step-1 = Borra la sugerencia que Outlook muestra para este nombre y escribe la dirección de nuevo.
    .step-2 = Pide a la persona su dirección actual por otro medio.
    .step-3 = Si la dirección es correcta, pídele que avise a su administrador: quizá falte allí.
mailbox-unknown_microsoft365_admin =
    .summary = El inquilino del destinatario no conoce { -address }. El estado 5.4.1 viene del bloqueo perimetral; el 5.1.10, del directorio.
    .step-1 = Busca la dirección entre usuarios, grupos, contactos y alias del inquilino que tiene el dominio.
    .step-2 = Si hay buzones en otro sitio: pon el dominio aceptado en «Retransmisión interna» o sincroniza todas las direcciones.
    .step-3 = Comprueba que el dominio esté verificado en este inquilino y que su MX apunte allí.
mailbox-unknown_exchange_admin =
    .step-1 = Ejecuta «Get-Recipient» con { -address } en el lado receptor, también para objetos ocultos.
    .step-2 = Si una sugerencia de Outlook guarda una dirección X.500: añádela al buzón como dirección proxy X500.
    .step-3 = Revisa el dominio aceptado y la directiva de direcciones.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing no tiene ninguna regla para { -address }.
    .step-1 = Añade una dirección personalizada en Email Routing o activa la regla catch-all.
    .step-2 = Comprueba que la dirección de destino esté verificada.
mailbox-unknown_outlook =
    .step-1 = Revisa la dirección, sobre todo el final: outlook.com, hotmail.com y live.com son buzones distintos.
    .step-2 = Pide a la persona su dirección actual. Microsoft cierra los buzones que nadie usa.

mailbox-moved =
    .short = la persona cambió de buzón
    .headline = La persona tiene otra dirección
    .summary = El { -mailbox } ya no se usa y lo que llega no se reenvía.
    .step-1 = Lee abajo la respuesta del servidor: puede que indique la dirección nueva.
    .step-2 = Si no, pregunta a la persona por otro medio y actualiza tus contactos.
mailbox-moved_helpdesk =
    .step-1 = Busca en la respuesta una dirección nueva y dásela al cliente.
    .step-2 = Dile que antes la confirme con la persona: cualquiera pudo escribir ese texto.
mailbox-moved_admin =
    .summary = { -Server } dice que { -address } ha cambiado. La respuesta 551 puede indicar la ruta nueva; RFC 5321 §3.4 deja su uso a las personas.
    .step-1 = Cambia la dirección en alias, reenvíos y listas cuando el titular la haya confirmado.
    .step-2 = Si ese servidor es tuyo: configura un reenvío o rechaza con 5.1.6 y sin dirección.

mailbox-disabled =
    .short = el buzón está cerrado
    .headline = El buzón está desactivado
    .summary = El { -mailbox } existe, pero { $provider ->
            [none] su servicio de correo
           *[known] { $provider }
        } no deja entrar nada.
    .step-1 = Habla con la persona por otro medio y pídele una dirección que funcione.
    .step-2 = Dile que su buzón no recibe correo: puede que no lo sepa.
    .avoid = No borres el contacto todavía: muchas veces el buzón se abre de nuevo.
mailbox-disabled_helpdesk =
    .step-1 = Dile al cliente que la dirección es correcta, pero el buzón está cerrado. Solo su titular puede abrirlo.
    .step-2 = Ayuda al cliente a hablar con la persona por otro medio.
    .step-3 = Si el dominio es tuyo, mira antes tu lista de usuarios: la causa puede ser una factura, una baja o un bloqueo.
mailbox-disabled_admin =
    .summary = { -Server } conoce { -address }, pero está desactivada: suspendida, caducada, impagada o sin uso.
    .step-1 = Quítala por ahora de las listas de correo y prueba otra vez en unas semanas.
    .step-2 = Si el buzón es tuyo: revisa licencia, bloqueo de inicio de sesión, cuota y restricciones de entrega.
mailbox-disabled_inactive =
    .headline = El buzón lleva demasiado tiempo sin uso
    .summary = Hace mucho que nadie abre el { -mailbox }, y { -receiver } lo cerró.
    .step-1 = Habla con la persona por otro medio y pregúntale qué dirección usa ahora.
    .step-2 = Dile que, si inicia sesión allí una vez, quizá el buzón se abra de nuevo.
mailbox-disabled_inactive_admin =
    .step-1 = Quita { -address } de tus listas: los buzones cerrados se usan después como trampas de spam.
    .step-2 = Quita a quien no ha abierto nada en un año.
mailbox-disabled_suspended =
    .headline = El buzón fue suspendido
    .summary = La empresa que gestiona el { -mailbox } lo ha bloqueado. No dice por qué.
    .step-1 = Habla con la persona por otro medio: solo ella puede arreglarlo con su empresa de correo.
mailbox-disabled_suspended_admin =
    .step-1 = Si la cuenta es tuya: busca en tu proveedor un bloqueo por spam, abuso o facturas sin pagar.
    .step-2 = Si alguien la usó sin permiso: cambia la contraseña, cierra todas las sesiones, quita reenvíos extraños y pide el desbloqueo.

mailbox-full =
    .short = el buzón está lleno
    .headline = El buzón del destinatario está lleno
    .summary = En el { -mailbox } no queda espacio. Su titular tiene que borrar correo o conseguir más espacio.
    .step-1 = Avisa a la persona por otro medio de que su buzón está lleno.
    .step-2 = { -when-room }
    .avoid = No lo envíes una y otra vez: no entra nada hasta que haya espacio.
mailbox-full_helpdesk =
    .step-1 = Dile al cliente que la dirección es correcta y que el mensaje estaba bien.
    .step-2 = Que hable con el destinatario por teléfono u otra dirección: solo el titular puede hacer espacio.
    .step-3 = Si el buzón es tuyo, revisa la cuota.
mailbox-full_admin =
    .summary = { -Address } superó su cuota en { -server }.
    .step-1 = Si es tuya: sube la cuota o vacía papelera, spam y archivo. Busca un bucle o una avalancha de correo.
    .step-2 = Si no: deja el 4.2.2 en la cola. Trata un 5.2.2 como fallo pasajero y prueba en unos días.
    .step-3 = Quítala de las listas si sigue llena durante semanas: nadie la lee.
mailbox-full_gmail =
    .summary = El almacenamiento de Google de { -address } está lleno. Lo comparten el correo, Drive y Fotos.
    .step-1 = Avisa a la persona por otro medio: puede liberar espacio en one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Libera espacio en la cuenta: Drive y Fotos también cuentan.
    .step-2 = Si es tu Workspace: mira «Almacenamiento» en la consola de administración.
mailbox-full_icloud =
    .summary = El almacenamiento de iCloud de { -address } está lleno. Lo comparten el correo, las fotos y las copias de seguridad.
    .step-1 = Avisa a la persona por otro medio: puede liberar espacio en los ajustes de iCloud de su dispositivo.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Mira el buzón en el Centro de administración de Exchange: tamaño, cuota y la carpeta oculta «Elementos recuperables».
    .step-2 = Activa el archivo o una licencia con un buzón más grande.
    .step-3 = Si el buzón no es tuyo: prueba otra vez en unos días.

recipient-refused =
    .short = el destinatario lo rechaza
    .headline = El lado del destinatario rechazó el mensaje
    .summary = { -Address } existe, pero un ajuste de ese lado no deja pasar correo de este remitente.
    .step-1 = Pide a la persona por otro medio que permita tu dirección.
    .step-2 = Pregúntale qué otra dirección o formulario prefiere que uses.
    .avoid = No escribas desde otras direcciones para saltarte el bloqueo.
recipient-refused_helpdesk =
    .step-1 = Comprueba si otras personas pueden escribirle. Si pueden, solo se rechaza a este remitente.
    .step-2 = Dile al cliente que el destinatario o su administrador tiene que permitir la dirección.
    .step-3 = Dale la nota de abajo para que la pase.
recipient-refused_admin =
    .summary = { -Server } rechazó el mensaje para { -recipient } por una regla del destinatario o de su organización.
    .step-1 = Da al administrador del destinatario la hora, el remitente y la respuesta, y pide una excepción.
    .step-2 = Haz una prueba desde otra dirección de tu dominio: muestra si se rechaza la dirección o el dominio.
    .step-3 = Si gestionas ese lado: busca bloqueos en el usuario, el dominio y la puerta de enlace.
recipient-refused_mimecast_admin =
    .step-1 = Da al administrador del destinatario el número entre corchetes tras «mimecast-smtp-error-codes».
    .step-2 = Pídele una directiva «Permitted Senders» o que mire en «Rejected messages» de Mimecast.

group-restricted =
    .short = el grupo está cerrado
    .headline = Este grupo solo acepta correo de sus miembros
    .summary = { -Address } es de un grupo, una lista o uso interno. Solo acepta correo de ciertos remitentes{ $sender ->
            [none] {""}
           *[known] , y { $sender } no está entre ellos
        }.
    .step-1 = Si tienes varias direcciones, envíalo desde la que es miembro.
    .step-2 = Pide a un miembro o al propietario del grupo que te dé acceso o pase tu mensaje.
group-restricted_helpdesk =
    .step-1 = Pregunta desde qué dirección envió el cliente: los miembros usan a veces otra.
    .step-2 = Si el grupo es tuyo, di quién es su propietario. Si no, que el cliente pregunte a un miembro.
    .step-3 = Dile al cliente que el mensaje en sí estaba bien.
group-restricted_admin =
    .summary = { -Address } solo acepta ciertos remitentes. { -Sender } no está entre ellos.
    .step-1 = Si el grupo es tuyo: admite remitentes externos o añade { -sender } a los permitidos.
    .step-2 = Si lo envió un escáner o programa tuyo: haz que inicie sesión y será interno.
    .step-3 = Si no es tuyo: pregunta al propietario del grupo.
group-restricted_microsoft365_admin =
    .step-1 = En el Centro de administración de Exchange, abre el grupo, «Configuración», «Administración de entrega». Permite remitentes externos o añade este.
    .step-2 = O hazlo con PowerShell: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Si es un buzón y no un grupo: mira «Restricciones de entrega de mensajes».
group-restricted_exchange_admin =
    .step-1 = Ejecuta Set-DistributionGroup -RequireSenderAuthenticationEnabled $false para admitir remitentes externos.
    .step-2 = Mira AcceptMessagesOnlyFrom y sus parámetros hermanos: dicen quién puede escribir.
group-restricted_gmail_admin =
    .step-1 = Abre el grupo en groups.google.com, «Configuración del grupo», y mira quién puede publicar.
    .step-2 = Si el grupo es tuyo: permite publicar a cualquiera en la web o añade { -sender } como miembro.
    .step-3 = Mira los mensajes pendientes: allí se puede aceptar uno retenido.

address-invalid =
    .short = la dirección está mal
    .headline = La dirección no está bien escrita
    .summary = El servidor de correo no entiende la dirección{ $recipient ->
            [none] {""}
           *[known] {" "}«{ $recipient }»
        }. Una dirección tiene la forma nombre@example.com, sin espacios.
    .step-1 = Busca espacios, comas, comillas, una @ que falta o un punto al final.
    .step-2 = Escribe la dirección a mano: una copia puede tener caracteres que no se ven.
    .step-3 = Corrígela en tus contactos.
address-invalid_helpdesk =
    .step-1 = Pide al cliente que lea la dirección en voz alta o la pegue en un texto sin formato.
    .step-2 = Busca un punto y coma en lugar de una coma, un nombre sin comillas o dos direcciones pegadas.
    .step-3 = Revisa el contacto: una importación antigua puede dejar «mailto:» o «SMTP:».
address-invalid_admin =
    .summary = { -Server } no puede interpretar la dirección{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } según RFC 5321 §4.1.2.
    .step-1 = Lee la línea RCPT TO del log byte a byte: espacios, caracteres no ASCII, < y > que faltan, puntos dobles.
    .step-2 = Limpia y comprueba las direcciones donde tu programa las lee.
    .step-3 = Si tiene letras fuera de ASCII: el dominio puede ir como «xn--…»; la parte antes de la @ necesita SMTPUTF8 en todo el camino.

mailbox-busy =
    .short = el buzón está ocupado
    .headline = El buzón no puede recibir correo ahora
    .summary = El { -mailbox } existe, pero está en uso o lo están moviendo. Suele pasar en menos de una hora.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Escala el caso al lado del destinatario solo si dura más de un día.
mailbox-busy_admin =
    .summary = { -Server } conoce { -address }, pero ahora no puede escribir en el buzón.
    .step-1 = { -admin-wait }
    .step-2 = Si es tuyo: busca un bloqueo antiguo, una migración en marcha o un almacén parado.

address-unverified =
    .short = falta una comprobación
    .headline = Aún no se pudo comprobar la dirección
    .summary = { -Receiver } comprueba cada dirección antes de aceptar correo. Para { -address } aún no hay resultado.
    .step-1 = { -wait }
    .step-2 = Mientras tanto, revisa cómo está escrita la dirección.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = No digas que la dirección está mal: todavía no se sabe.
address-unverified_admin =
    .summary = { -Server } comprueba a los destinatarios y no tiene veredicto para { -address }. El servidor de detrás no respondió a tiempo.
    .step-1 = { -admin-wait }
    .step-2 = Si gestionas la puerta de enlace: prueba desde ella RCPT TO contra el servidor de buzones y mira el resultado en caché.
    .step-3 = Si es Postfix: mira unverified_recipient_reject_code y la caché de address_verify.

owner-changed =
    .short = ahora es de otra persona
    .headline = La dirección ahora es de otra persona
    .summary = El { -mailbox } o su dominio cambió de manos desde la última vez. El mensaje se retuvo para proteger su contenido.
    .step-1 = Pide a la persona que conoces su dirección nueva, por teléfono o en persona.
    .step-2 = Cambia la dirección donde la uses para iniciar sesión.
    .avoid = No envíes nada personal a la dirección antigua: ahora la lee alguien que no conoces.
owner-changed_helpdesk =
    .step-1 = Dile al cliente que ahora puede leer este buzón una persona desconocida.
    .step-2 = Haz que confirme la dirección nueva por otro medio y la cambie en sus cuentas.
owner-changed_admin =
    .summary = La prueba Require-Recipient-Valid-Since (RFC 7293) no pasó para { -address }: el titular es posterior a la fecha dada.
    .step-1 = Trata la dirección como no confirmada. No le envíes nada personal, sobre todo contraseñas nuevas.
    .step-2 = Haz que el usuario confirme una dirección nueva tras iniciar sesión de otro modo.

domain-unknown =
    .short = el dominio no es correcto
    .headline = La parte después de la @ no existe
    .summary = No se encuentra ningún servidor de correo para la parte después de la @ de { -address }.
    .step-1 = Revisa la parte después de la @: una letra de más o de menos, u otro final.
    .step-2 = Busca el dominio actual en la web de la empresa o en su última carta.
    .step-3 = Pide a la persona su dirección actual por otro medio.
domain-unknown_helpdesk =
    .step-1 = Busca el dominio en un navegador y en el DNS: ¿mal escrito, caducado o desaparecido?
    .step-2 = Haz que el cliente escriba la dirección a mano.
    .step-3 = Escala el caso si el dominio funciona para otros: el fallo de DNS está en el lado emisor.
domain-unknown_admin =
    .summary = El DNS no tiene MX ni registro de dirección para el dominio del destinatario.
    .step-1 = Ejecuta «dig MX», «dig A» y «dig AAAA» para el dominio en un resolver público y en el tuyo.
    .step-2 = Si solo falla el tuyo: vacía su caché y revisa DNSSEC y los reenviadores.
    .step-3 = Si el dominio es tuyo: revisa caducidad, delegación y MX.
domain-unknown_nxdomain =
    .summary = El nombre después de la @ no está en uso. Nadie lo ha registrado, o ha caducado.
domain-unknown_typo =
    .headline = La parte después de la @ parece mal escrita
    .summary = { -Address } se parece a la de un servicio de correo conocido, con alguna letra cambiada.
    .step-1 = Corrige la parte después de la @ y vuelve a enviar el mensaje.
    .step-2 = Corrígela también en tus contactos.
domain-unknown_no-mx =
    .headline = Este dominio no tiene servidor de correo
    .summary = El dominio después de la @ existe, pero no indica ningún servidor que reciba correo.
    .step-1 = Revisa cómo está escrito: el correo puede usar otra forma del dominio.
    .step-2 = Si la dirección es correcta, avisa a la persona de que su dominio no tiene servidor de correo.
domain-unknown_no-mx_admin =
    .summary = El dominio del destinatario existe, pero no tiene MX ni registro de dirección.
    .step-1 = Ejecuta «dig MX» y «dig A» para el dominio y consulta el resultado con su titular.
    .step-2 = Si es tuyo: publica un MX que apunte a un host con registro A, no a una IP ni a un CNAME.

domain-no-mail =
    .short = el dominio no recibe correo
    .headline = Este dominio no recibe correo
    .summary = El titular del dominio después de la @ ha indicado que no recibe ningún correo.
    .step-1 = Revisa cómo está escrito: la empresa puede usar otro dominio para el correo.
    .step-2 = Busca en su web la dirección correcta o un formulario de contacto.
domain-no-mail_helpdesk =
    .step-1 = Dile al cliente que ninguna dirección de este dominio funciona: no es cosa de una persona.
    .step-2 = Ayuda al cliente a buscar el dominio que la empresa usa para el correo.
domain-no-mail_admin =
    .summary = El dominio publica un MX nulo (un punto en lugar de un host), o su host responde 521 a todos (RFC 7504, RFC 7505).
    .step-1 = Ejecuta «dig MX» para el dominio. Un único punto significa: aquí no se quiere correo.
    .step-2 = Quita el dominio de tus listas.
    .step-3 = Si es tuyo y debe recibir correo: cambia el MX nulo por tu servidor de correo.

## The sender’s account and address

sender-refused =
    .short = no se acepta tu dirección
    .headline = Se rechazó la dirección del remitente
    .summary = { -Receiver } no acepta correo de { -sender }. Puede que allí parezca falsificada o figure en una lista propia.
    .step-1 = Revisa letra por letra la dirección «De» en tu programa de correo.
    .step-2 = Intenta hablar con la persona por otro medio y pídele que permita tu dirección.
    .step-3 = { -note-to-admin }
    .avoid = No cambies tu contraseña por esto: tu cuenta está bien.
sender-refused_helpdesk =
    .step-1 = Comprueba que la dirección «De» existe y puede recibir respuestas.
    .step-2 = Prueba con otra dirección del mismo dominio: muestra si se rechaza la dirección o el dominio.
    .step-3 = Escala el caso si se rechaza el dominio: puede que su DNS esté mal.
    .avoid = No hagas cambiar la contraseña al cliente: la cuenta está bien.
sender-refused_admin =
    .summary = { -Server } rechazó { -sender } en MAIL FROM: no verificable, no resoluble o en una lista propia.
    .step-1 = Comprueba desde fuera MX, A y SOA del { -domain }: las respuestas tienen que poder volver.
    .step-2 = Asegúrate de que la ruta de retorno existe y acepta correo. Un buzón no-reply no debe responder 550.
    .step-3 = Si ambas cosas están bien: pregunta el motivo al postmaster del receptor.
    .avoid = No desactives por ello las comprobaciones del remitente en otros sitios.
sender-refused_null-mx_admin =
    .summary = El { -domain } tiene un MX nulo: dice que no recibe correo. Por eso { -server } no acepta nada de él.
    .step-1 = Cambia el MX nulo del { -domain } por un host que acepte rebotes.
    .step-2 = Si no, usa una ruta de retorno en otro dominio.
sender-refused_unverified =
    .headline = Esta dirección de remitente no está confirmada
    .summary = { -Service } solo envía con direcciones y dominios confirmados allí. { -Sender } no lo está.
    .step-1 = Envía desde una dirección que hayas confirmado allí.
    .step-2 = Confirma esta dirección: busca en tu cuenta los ajustes de remitente o de dominio.
sender-refused_unverified_admin =
    .step-1 = Verifica el { -domain } en el servicio: publica los registros DNS que te indique.
    .step-2 = Comprueba que From usa el dominio verificado, no solo el inicio de sesión.
sender-refused_amazon-ses =
    .headline = Esta dirección no está verificada en Amazon SES
    .summary = Amazon SES solo envía con direcciones y dominios verificados. En su zona de pruebas, también a destinatarios verificados.
    .step-1 = Envía desde una dirección verificada.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = Verifica el dominio en la consola de SES, «Identities», en la misma región por la que envías.
    .step-2 = Si la respuesta nombra al destinatario: la cuenta está en el sandbox. Pide acceso a producción.
    .step-3 = Compara el dominio de From con la identidad: un subdominio de un dominio verificado vale, otro dominio no.
sender-refused_sendgrid_admin =
    .step-1 = Abre «Settings», «Sender Authentication» en SendGrid. Autentica el dominio o verifica el remitente.
    .step-2 = Comprueba que la clave API sea de la cuenta, o subusuario, que lo tiene verificado.

sender-authentication =
    .short = no consta quién lo envía
    .headline = No se pudo comprobar el remitente
    .summary = { -Receiver } no pudo asegurarse de que el mensaje viniera de { $domain ->
            [none] la dirección que indica
           *[known] { $domain }
        } y no lo aceptó. Solo puede arreglarlo quien administra el correo del remitente.
    .step-1 = Envíalo desde tu programa o webmail de siempre, con tu propia dirección en «De».
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = No cambies tu contraseña por esto: tu inicio de sesión estaba bien.
sender-authentication_helpdesk =
    .step-1 = Pregunta cómo se envió: web, boletín, escáner, reenvío o programa de correo.
    .step-2 = Averigua si falla todo el correo de este dominio o solo una forma de enviarlo.
    .step-3 = Escala el caso a quien lleva el DNS del { -domain }, con la nota de abajo.
    .avoid = No hagas cambiar la contraseña al cliente: el inicio de sesión estaba bien.
sender-authentication_admin =
    .summary = { -Server } rechazó correo del { -domain } desde { -ip }: SPF, DKIM o DMARC no pasó.
    .step-1 = Añade { -ip } al registro SPF del { -domain }: un solo TXT, con 10 consultas DNS como máximo.
    .step-2 = Activa la firma DKIM en el servicio que lo envió, con d={ $domain ->
            [none] tu dominio de From
           *[known] { $domain }
        }, y publica su clave.
    .step-3 = Envía una prueba a un buzón tuyo y lee Authentication-Results: SPF o DKIM debe pasar y coincidir con From.
    .avoid = No abras SPF con +all: cualquiera podría enviar en tu nombre.
sender-authentication_spf =
    .headline = El servidor emisor no está en la lista
    .summary = El titular del { -domain } lista los servidores que pueden enviar en su nombre (SPF). El que envió este mensaje no está.
sender-authentication_spf_helpdesk =
    .step-1 = Pregunta cómo se envió. Los reenvíos y los formularios web rompen SPF a menudo.
    .step-2 = Dile al cliente que envíe desde su propia cuenta, no por un formulario ni un servidor ajeno.
    .step-3 = Escala el caso a quien lleva el DNS del { -domain }.
sender-authentication_spf_admin =
    .headline = SPF no pasó
    .summary = El SPF del dominio de sobre no autoriza { -ip }.
    .step-1 = Ejecuta «dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }». Debe haber un solo registro v=spf1, con 10 consultas DNS como máximo.
    .step-2 = Añade ip4:{ $ip ->
            [none] IP
           *[known] { $ip }
        }, o el include del servicio que lo envió.
    .step-3 = Si el correo fue reenviado: reescribe el remitente de sobre (SRS) y conserva intacta la firma DKIM.
sender-authentication_dkim =
    .headline = La firma del mensaje no pasó el control
    .summary = Los servidores de correo sellan los mensajes con una firma (DKIM). { -Receiver } no encontró ninguna válida para el { -domain }.
sender-authentication_dkim_admin =
    .headline = DKIM no pasó
    .summary = { -Server } no encontró una firma DKIM válida con d={ $domain ->
            [none] el dominio de From
           *[known] { $domain }
        }.
    .step-1 = Busca DKIM-Signature en un mensaje enviado. Consulta su clave en «selector._domainkey» más el dominio de d=.
    .step-2 = Compara la clave publicada con la del servidor: un solo valor TXT, ningún selector antiguo.
    .step-3 = Si se rompe por el camino: busca pies, escáneres y puertas de enlace que cambien el mensaje tras firmarlo.
sender-authentication_dmarc =
    .headline = La dirección «De» no pasó su control
    .summary = El titular del { -domain } pide rechazar el correo si no se puede comprobar que viene de allí (DMARC). Con este mensaje no se pudo.
    .step-1 = Envíalo con el servicio de correo de la dirección «De», no con otro.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Revisa la dirección «De»: una de Gmail o Yahoo tiene que salir por ese mismo servicio.
    .step-2 = Pregunta si se reenvió o fue a una lista de correo: ambas cosas rompen DMARC.
    .step-3 = Escala el caso si el dominio es de tu organización: falta un servicio de envío en su SPF o DKIM.
sender-authentication_dmarc_admin =
    .headline = DMARC no pasó y la política pide rechazar
    .summary = Ni SPF ni DKIM pasó para un dominio alineado con From, y la política DMARC del { -domain } es quarantine o reject.
    .step-1 = Haz que uno pase y se alinee: DKIM con el dominio de From en d=, o una ruta de retorno en él.
    .step-2 = Lee los informes agregados (rua=) para saber qué servicio envía desde { -ip }.
    .step-3 = Si From es de un correo gratuito: envía por ese proveedor o usa una dirección de tu dominio.
    .avoid = No quites el registro DMARC para que pase: también pasaría el correo falsificado.
sender-authentication_none =
    .headline = El mensaje no traía prueba de su remitente
    .summary = { -Receiver } pide una prueba de que el correo es auténtico. Este mensaje no traía ninguna (SPF o DKIM).
sender-authentication_none_admin =
    .headline = No pasó SPF ni DKIM{ $provider ->
            [none] {""}
           *[known] {" en "}{ $provider }
        }
    .summary = { -Ip } envió en nombre del { -domain }. SPF no incluye esa IP y no se encontró una firma DKIM válida del dominio.
    .step-1 = Añade el servicio que envía desde { -ip } al registro SPF del { -domain } (un solo TXT, 10 consultas como máximo).
    .step-2 = Activa la firma DKIM en ese servicio con d={ $domain ->
            [none] tu dominio de From
           *[known] { $domain }
        } y publica la clave que te dé.
    .step-3 = Envía una prueba a una dirección de Gmail y abre «Mostrar original»: SPF y DKIM deben decir PASS.
sender-authentication_arc_admin =
    .headline = La cadena ARC está mal
    .summary = El mensaje fue reenviado, y los sellos ARC del primer control no pasaron.
    .step-1 = Busca el salto que cambió el mensaje tras sellarlo: pies de lista, escáneres, enlaces reescritos.
    .step-2 = Revisa en el DNS las claves ARC de quien reenvía.
    .step-3 = Compara con un envío directo, sin reenvío.
sender-authentication_gmail_admin =
    .headline = Gmail lo rechazó: no pasó el control del remitente
    .summary = { -Ip } envió en nombre del { -domain }. Gmail pide SPF o DKIM a todos, y SPF, DKIM y DMARC a quien envía mucho.
    .step-1 = Añade a SPF el servicio que usa { -ip } y firma con DKIM para el { -domain }.
    .step-2 = Envía una prueba a una dirección de Gmail y abre «Mostrar original»: SPF y DKIM deben decir PASS.
    .step-3 = Vigila el dominio en Google Postmaster Tools. A partir de 5000 mensajes al día, publica también DMARC.
sender-authentication_microsoft365_admin =
    .step-1 = Si el { -domain } envía con Microsoft 365: añade include:spf.protection.outlook.com y activa DKIM en el portal de Defender.
    .step-2 = Si lo envió otro servicio: dale su propia entrada SPF y su clave DKIM.
    .step-3 = Envía una prueba y lee Authentication-Results: mira compauth, spf, dkim y dmarc.
sender-authentication_outlook_admin =
    .summary = Outlook.com pide SPF, DKIM y DMARC a dominios con más de 5000 mensajes al día. El { -domain } no pasó.
    .step-1 = Publica los tres: SPF con { -ip }, claves DKIM y DMARC con p=none como mínimo.
    .step-2 = Alinea SPF o DKIM con el dominio de From.
    .step-3 = Prueba con un buzón de outlook.com y lee Authentication-Results en el origen del mensaje.
sender-authentication_yahoo_admin =
    .step-1 = Haz que SPF o DKIM pase para el { -domain }; para envíos masivos, ambos y DMARC con p=none como mínimo.
    .step-2 = Alinea uno de ellos con el dominio de From.
    .step-3 = Revisa el dominio en Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = falta iniciar sesión
    .headline = El servidor no pasa este mensaje a otro dominio
    .summary = El servidor de correo solo envía a otros dominios para sus propios usuarios. Lo más probable es que falte iniciar sesión.
    .step-1 = Abre los ajustes de correo saliente (SMTP) de tu programa y activa la autenticación.
    .step-2 = Compara servidor de salida y puerto con la ayuda de tu empresa de correo: suele ser el puerto 587 o 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = Pregunta qué servidor de salida, puerto e inicio de sesión usa el programa.
    .step-2 = Pon el puerto 587 con STARTTLS o 465 con TLS, y la dirección completa como usuario.
    .step-3 = Escala el caso si el rebote llegó después, de otro servidor: un MX apunta a un host que no conoce el dominio.
relay-denied_admin =
    .summary = { -Server } no está configurado para aceptar correo para { -recipient } desde { -ip }.
    .step-1 = Si es tu servidor de salida: que el programa inicie sesión en 587 o 465, o añade su IP a las redes de confianza.
    .step-2 = Si es el MX del destinatario: falta allí el dominio, como local o de relay. Comprueba «dig MX».
    .step-3 = Compara todos los MX: a uno antiguo le falta a menudo el dominio.
    .avoid = No abras el relay a todos: el spam llega en pocas horas.
relay-denied_not-logged-in =
    .headline = El programa de correo no inició sesión
    .summary = { -Service } solo envía para quien ha iniciado sesión. El programa de correo no la inició en el servidor de salida.
relay-denied_microsoft365_admin =
    .headline = Ningún conector encaja con el servidor emisor
    .summary = Microsoft 365 no pudo asociar { -ip } a ningún inquilino y no hizo de relay.
    .step-1 = Revisa el conector de entrada: su lista debe incluir { -ip }, o su certificado debe coincidir con el que se usa.
    .step-2 = Si cambió la IP o el certificado: cambia el conector en el Centro de administración de Exchange, «Flujo de correo».
    .step-3 = Si no es el host correcto: usa el MX del destinatario o smtp.office365.com con inicio de sesión.
relay-denied_gmail_admin =
    .headline = El relay de Google no conoce a este remitente
    .step-1 = Abre en la consola de administración «Gmail», «Enrutamiento», «Servicio de retransmisión SMTP».
    .step-2 = Permite allí { -ip } o exige autenticación SMTP, y envía desde un dominio de tu organización.
    .step-3 = Pon como nombre EHLO de tu servidor uno de tus dominios.

relay-denied_exchange_admin =
    .step-1 = Si el destinatario es interno: añade su dominio a los dominios aceptados.
    .step-2 = Si un dispositivo debe enviar fuera: crea un conector de recepción solo para su IP, con permiso de relay.
    .step-3 = Si el programa puede iniciar sesión: usa el conector «Client Frontend» en el 587.

login-required =
    .short = hay que iniciar sesión
    .headline = Hay que iniciar sesión para enviar
    .summary = { -Your-service } solo acepta correo de quien antes inicia sesión. Tu programa no lo hizo, o no con una conexión segura.
    .step-1 = Abre los ajustes de correo saliente (SMTP) y activa la autenticación con tu dirección y contraseña.
    .step-2 = Elige SSL/TLS con el puerto 465 o STARTTLS con el puerto 587.
    .step-3 = Compara los ajustes con la página de ayuda de tu empresa de correo.
login-required_helpdesk =
    .summary = { -Login-server } solo acepta correo de sus usuarios si inician sesión. El programa del cliente no lo hizo, o no con una conexión segura.
    .step-1 = Revisa el servidor de salida: autenticación activada, dirección completa como usuario, TLS activado.
    .step-2 = Usa el puerto 587 o 465, no el 25.
    .step-3 = Pregunta si hay un antivirus o una VPN por medio: pueden impedir el inicio de sesión o TLS.
login-required_admin =
    .summary = { -Login-server } pide AUTH, o antes STARTTLS, en este puerto.
    .step-1 = Pon el programa en 587 con STARTTLS o 465 con TLS, y AUTH con credenciales reales.
    .step-2 = Lee la respuesta EHLO tras TLS: muchas veces AUTH solo aparece ahí.
    .step-3 = Si este host debe aceptar correo de fuera: usa el puerto 25 y no pidas AUTH a otros servidores.
login-required_microsoft365_admin =
    .step-1 = Configura el dispositivo con smtp.office365.com, puerto 587, STARTTLS y un buzón con licencia que permita «SMTP autenticado».
    .step-2 = Si no admite autenticación moderna: usa un conector para su IP fija, o High Volume Email para correo interno.
    .step-3 = Si solo escribe a destinatarios internos: envía al MX del inquilino por el puerto 25, sin iniciar sesión.

login-failed =
    .short = falló el inicio de sesión
    .headline = No se aceptó el inicio de sesión
    .summary = { -Your-service } no aceptó el usuario y la contraseña que envió tu programa de correo. El mensaje no se envió.
    .step-1 = Inicia sesión en la web de tu empresa de correo con la misma dirección y contraseña.
    .step-2 = Escribe de nuevo la contraseña en tu programa, también en el servidor de salida (SMTP).
    .step-3 = Si la web funciona y el programa no: busca allí «contraseña de aplicación».
    .avoid = No pruebes una y otra vez: muchos servicios bloquean la cuenta tras varios intentos.
login-failed_helpdesk =
    .summary = { -Login-server } no aceptó el usuario y la contraseña del programa del cliente. No se envió nada.
    .step-1 = Revisa el usuario: la mayoría de los servicios pide la dirección completa.
    .step-2 = Haz que el cliente inicie sesión en el navegador: verá bloqueos, verificación en dos pasos o contraseñas caducadas.
    .step-3 = Busca dispositivos antiguos que aún envían la contraseña antigua: causan bloqueos.
login-failed_admin =
    .summary = { -Login-server } rechazó AUTH: credenciales incorrectas o un mecanismo desactivado.
    .step-1 = Mira el log de inicios de sesión de este usuario a esa hora: contraseña, bloqueo, directiva o mecanismo.
    .step-2 = Comprueba qué mecanismos ofrece EHLO tras TLS y cuál usa el programa.
    .step-3 = Si ves muchas cuentas o países: es un ataque. Limita los intentos y pide un segundo factor.
login-failed_app-password =
    .headline = Hace falta una contraseña de aplicación
    .summary = { -Service } no admite la contraseña normal en programas de correo. Pide una contraseña de aplicación: otra, larga, creada para un solo programa.
    .step-1 = Inicia sesión en el navegador, abre los ajustes de seguridad y crea una contraseña de aplicación.
    .step-2 = Escríbela en tu programa de correo en lugar de la normal.
    .step-3 = Borra allí las contraseñas de aplicación que ya no uses.
    .avoid = No desactives la verificación en dos pasos por esto.
login-failed_app-password_helpdesk =
    .step-1 = Dile al cliente que la contraseña normal es correcta, pero no sirve en programas de correo.
    .step-2 = Acompaña al cliente por los ajustes de seguridad: verificación en dos pasos y luego una contraseña de aplicación.
    .step-3 = Que la pegue sin espacios, tanto en el correo entrante como en el saliente.
login-failed_app-password_admin =
    .step-1 = Crea una contraseña de aplicación para la cuenta de servicio o pasa el programa a OAuth 2.0 (XOAUTH2).
    .step-2 = Comprueba que la directiva de la organización permite contraseñas de aplicación.
login-failed_basic-auth-off =
    .headline = Este tipo de inicio de sesión está desactivado
    .summary = { -Service } ya no acepta aquí usuario y contraseña solos. El programa debe usar el inicio de sesión moderno, con una ventana del navegador.
    .step-1 = Actualiza tu programa de correo, quita la cuenta y añádela otra vez: debería abrirse una ventana de inicio de sesión.
    .step-2 = Mientras tanto, usa el webmail.
    .step-3 = { -note-to-admin }
    .avoid = No restablezcas la contraseña: también se rechaza la correcta.
login-failed_basic-auth-off_helpdesk =
    .step-1 = Dile al cliente que el problema no es la contraseña.
    .step-2 = Mira la versión del programa: debe conocer OAuth 2.0 («autenticación moderna»).
    .step-3 = Escala los casos de dispositivos y scripts: necesitan otra forma de enviar.
login-failed_basic-auth-off_admin =
    .summary = { -Login-server } rechaza la autenticación básica para este usuario o para toda la organización.
    .step-1 = Pasa el programa a OAuth 2.0 (XOAUTH2 en SMTP).
    .step-2 = Si es Microsoft 365: mira Set-CASMailbox -SmtpClientAuthenticationDisabled, «Valores de seguridad predeterminados» y directivas de autenticación.
    .step-3 = Si un dispositivo no admite OAuth: usa un conector por IP o un servicio de envío para dispositivos.
login-failed_account-disabled =
    .headline = La cuenta está desactivada
    .summary = El inicio de sesión era correcto, pero la cuenta no puede enviar. { -Service } la ha bloqueado o cerrado.
    .step-1 = Inicia sesión en el navegador: suele haber un aviso con el motivo.
    .step-2 = Escribe al soporte de tu empresa de correo o a quien administra tu correo.
login-failed_account-disabled_admin =
    .step-1 = Busca en la cuenta un bloqueo de inicio de sesión, una licencia que falta o un bloqueo por abuso.
    .step-2 = Si alguien la usó sin permiso: cambia la contraseña y cierra todas las sesiones antes de desbloquearla.
login-failed_web-login =
    .headline = Antes hay que iniciar sesión en el navegador
    .summary = { -Service } no estaba seguro de quién era y bloqueó el programa de correo.
    .step-1 = Inicia sesión en el navegador con el mismo equipo y la misma red, y confirma que fuiste tú.
    .step-2 = Prueba otra vez el programa de correo en unos minutos.
    .step-3 = Si lo pide otra vez, crea una contraseña de aplicación.
login-failed_web-login_admin =
    .step-1 = Inicia sesión una vez en el navegador desde la red del servidor y responde a la pregunta de seguridad.
    .step-2 = Usa OAuth 2.0 o una contraseña de aplicación: desde centros de datos se bloquea a menudo la contraseña sola.
login-failed_wrong-password =
    .headline = El usuario o la contraseña no son correctos
    .summary = { -Service } admite este inicio de sesión, pero el usuario y la contraseña no coinciden.
login-failed_too-many-tries =
    .headline = Demasiados intentos de iniciar sesión
    .summary = { -Service } recibió demasiados intentos incorrectos y bloquea los nuevos por un tiempo.
    .step-1 = Espera { $wait ->
            [none] media hora
           *[known] { $wait }
        } sin hacer más intentos.
    .step-2 = Corrige la contraseña en cada teléfono y equipo que usa esta cuenta.
    .step-3 = Si no sabes quién lo intentó, cambia la contraseña en el navegador.
login-failed_too-many-tries_admin =
    .step-1 = Busca en el log el origen de los intentos: un dispositivo antiguo, un script o un ataque.
    .step-2 = Elimina la causa y espera a que acabe el bloqueo.
login-failed_gmail =
    .summary = Google no aceptó este inicio de sesión. Los programas de correo necesitan «Iniciar sesión con Google» o una contraseña de aplicación, no la normal.
    .step-1 = Quita la cuenta de tu programa de correo y añádela otra vez con «Iniciar sesión con Google».
    .step-2 = Si el programa no puede: activa la verificación en dos pasos y crea una contraseña de aplicación en myaccount.google.com/apppasswords.
    .step-3 = Escribe esas 16 letras como contraseña.
login-failed_gmail_helpdesk =
    .step-1 = Pregunta qué programa es. Los nuevos ofrecen «Iniciar sesión con Google»: que quite la cuenta y la añada otra vez.
    .step-2 = Si no puede: que active la verificación en dos pasos y cree una contraseña de aplicación.
    .step-3 = Escala los casos de escáneres y scripts, y cuentas de Workspace sin contraseñas de aplicación.
login-failed_gmail_admin =
    .step-1 = Usa OAuth 2.0 (XOAUTH2), o una contraseña de aplicación de una cuenta con verificación en dos pasos, en smtp.gmail.com, puerto 587.
    .step-2 = Si envían dispositivos de un Workspace: usa smtp-relay.gmail.com y permite su IP en la consola de administración.
    .step-3 = Busca en la consola de administración un inicio de sesión bloqueado de ese usuario.
login-failed_yahoo =
    .summary = Yahoo no aceptó este inicio de sesión. Los programas de correo necesitan su ventana de inicio de sesión o una contraseña de aplicación.
    .step-1 = Inicia sesión en Yahoo en el navegador, abre «Seguridad de la cuenta» y genera una contraseña de aplicación.
    .step-2 = Escríbela en tu programa de correo en lugar de la normal.
login-failed_icloud =
    .summary = Apple no aceptó este inicio de sesión. Los programas de correo necesitan una contraseña específica de app, no la normal.
    .step-1 = Inicia sesión en account.apple.com, abre «Inicio de sesión y seguridad» y crea una contraseña específica de app.
    .step-2 = Escríbela en tu programa de correo. El servidor de salida es smtp.mail.me.com, puerto 587.
login-failed_microsoft365 =
    .step-1 = Inicia sesión en outlook.office.com. Si no puedes, la contraseña no es correcta o la cuenta está bloqueada.
    .step-2 = Quita la cuenta de tu programa de correo y añádela otra vez con la ventana de inicio de sesión de Microsoft.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Mira los inicios de sesión en Entra ID: contraseña incorrecta, acceso condicional o autenticación heredada bloqueada.
    .step-2 = Revisa «SMTP autenticado» del usuario: «Usuarios activos», «Correo», «Administrar aplicaciones de correo».
    .step-3 = Revisa el inquilino: Get-TransportConfig muestra SmtpClientAuthenticationDisabled. Mejor OAuth 2.0.
login-failed_outlook =
    .summary = Microsoft no aceptó este inicio de sesión. Outlook.com, Hotmail y Live piden el moderno, con una ventana del navegador.
    .step-1 = Actualiza tu programa de correo, quita la cuenta y añádela otra vez: debería abrirse una ventana de inicio de sesión.
    .step-2 = Si el programa pregunta, elige OAuth2 para el correo entrante y el saliente.
    .step-3 = Mientras tanto, lee y envía correo en outlook.com.
    .avoid = No restablezcas la contraseña: también se rechaza la correcta.
login-failed_comcast =
    .step-1 = Inicia sesión en Xfinity en el navegador y permite programas de terceros en los ajustes de seguridad del correo.
    .step-2 = Escribe de nuevo la contraseña en tu programa. El servidor de salida es smtp.comcast.net, puerto 587.
login-failed_naver =
    .step-1 = Inicia sesión en el navegador y activa POP3/SMTP o IMAP/SMTP en los ajustes del correo.
    .step-2 = Si usas verificación en dos pasos, crea una contraseña de aplicación.
login-failed_gmx =
    .step-1 = Inicia sesión en el navegador y permite POP3 e IMAP en los ajustes.
    .step-2 = Si usas verificación en dos pasos, crea una contraseña de aplicación en los ajustes de seguridad.
    .step-3 = Escribe de nuevo la contraseña en tu programa, también en el servidor de salida.
login-failed_t-online =
    .step-1 = Crea en el área de clientes de Telekom una contraseña de correo para programas: la de inicio de sesión no sirve.
    .step-2 = Escríbela en tu programa para el correo entrante y el saliente.
login-failed_qq =
    .step-1 = Inicia sesión en mail.qq.com, abre los ajustes de la cuenta y activa el servicio SMTP.
    .step-2 = Usa el código de autorización que te da en lugar de tu contraseña.
login-failed_netease =
    .step-1 = Inicia sesión en el navegador, abre los ajustes de POP3/SMTP/IMAP y activa el servicio.
    .step-2 = Usa el código de autorización que te da en lugar de tu contraseña.
login-failed_yandex =
    .step-1 = Inicia sesión en el navegador y permite programas de correo en los ajustes.
    .step-2 = Crea en tu Yandex ID una contraseña de aplicación para correo y escríbela en el programa.
login-failed_mail-ru =
    .step-1 = Inicia sesión en el navegador y crea una contraseña de aplicación en los ajustes de seguridad.
    .step-2 = Escríbela en tu programa de correo en lugar de la normal.
login-failed_zoho =
    .step-1 = Si usas verificación en dos pasos, crea en tu cuenta de Zoho una contraseña de aplicación.
    .step-2 = Revisa el servidor de salida: depende de la región de tu cuenta.
login-failed_amazon-ses_admin =
    .step-1 = Usa credenciales SMTP creadas en la consola de SES: no son la clave de acceso y valen para una sola región.
    .step-2 = Comprueba que el usuario de IAM está activo y puede usar ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = Pon como servidor de salida smtpout.secureserver.net, puerto 465 con SSL.
    .step-2 = Escribe allí tu dirección completa y su contraseña.

send-as-denied =
    .short = no puedes usar ese «De»
    .headline = No se puede usar esta dirección «De»
    .summary = Has iniciado sesión, pero { -your-service } no deja que esta cuenta envíe como { $sender ->
            [none] la dirección «De»
           *[known] { $sender }
        }.
    .step-1 = Elige tu propia dirección en «De» y vuelve a enviarlo.
    .step-2 = Comprueba que el servidor de salida de tu programa sea el de esta misma dirección.
    .step-3 = Pide a tu administrador permiso para enviar con esa dirección.
send-as-denied_helpdesk =
    .summary = El cliente ha iniciado sesión, pero esta cuenta no puede enviar como { $sender ->
            [none] la dirección «De»
           *[known] { $sender }
        }.
    .step-1 = Compara la dirección «De» con el usuario del servidor de salida.
    .step-2 = Busca cuentas mezcladas: correo de una dirección que sale por el servidor de otra.
    .step-3 = Si la dirección es compartida, escala el caso para que concedan «Enviar como».
send-as-denied_admin =
    .summary = Este inicio de sesión no puede usar { -sender } en MAIL FROM o From.
    .step-1 = Dale «Enviar como» en ese buzón o añade la dirección como alias suyo.
    .step-2 = Si es un dispositivo o programa: dale un buzón propio y ponlo en From.
    .step-3 = Si es Postfix: mira smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Ejecuta Add-RecipientPermission BUZÓN -AccessRights SendAs -Trustee USUARIO. Puede tardar una hora.
    .step-2 = Si el programa envía con un alias: permite en la organización el envío desde alias.
    .step-3 = Comprueba que From en el programa es el buzón con el que inicia sesión.

account-blocked =
    .short = tu cuenta está bloqueada
    .headline = La cuenta no puede enviar correo ahora
    .summary = { -Your-service } impide que esta cuenta envíe. Suele ser porque salió demasiado correo o porque otra persona usó la cuenta.
    .step-1 = Cambia tu contraseña en el navegador, desde un equipo de confianza.
    .step-2 = Busca en tus enviados, reenvíos y reglas lo que no sea tuyo. Bórralo.
    .step-3 = Pide a tu administrador o al soporte de tu empresa de correo que abra la cuenta.
    .avoid = No sigas con una cuenta nueva antes de limpiar la antigua.
account-blocked_helpdesk =
    .summary = { -Service } impide que la cuenta del cliente envíe. La causa suele ser demasiado correo, spam o una contraseña robada.
    .step-1 = Pregunta por envíos o inicios de sesión extraños y por mensajes que pedían la contraseña.
    .step-2 = Antes de nada, haz cambiar la contraseña y cerrar todas las sesiones.
    .step-3 = Solo entonces escala el caso para el desbloqueo: un segundo bloqueo dura más.
account-blocked_admin =
    .summary = { -Login-server } bloquea la cuenta emisora{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } o todo el inquilino, muy probablemente por spam.
    .step-1 = Cambia la contraseña, cierra todas las sesiones y quita reglas, reenvíos y permisos extraños.
    .step-2 = Busca qué se envió en los últimos días y desde qué IP.
    .step-3 = Pide el desbloqueo al servicio y pon límites y un segundo factor.
account-blocked_microsoft365_admin =
    .step-1 = Cambia la contraseña, cierra todas las sesiones, revisa reglas y reenvíos, y activa un segundo factor.
    .step-2 = Desbloquea al usuario en el portal de Defender, «Entidades restringidas».
    .step-3 = Si está bloqueado todo el inquilino (5.7.705, 5.7.708, 5.7.750): verifica sus dominios y abre un caso de soporte.
account-blocked_amazon-ses_admin =
    .step-1 = Lee el estado de la cuenta en la consola de SES: tasas de rebotes y quejas, y si hay una revisión.
    .step-2 = Detén el correo que lo causó y explica en el caso abierto qué cambiaste.
account-blocked_zoho_admin =
    .step-1 = Cambia la contraseña, revisa los reenvíos y desbloquea la cuenta en la consola de administración de Zoho Mail.
    .step-2 = Si también está bloqueada allí, escribe al soporte de Zoho.

sending-limit =
    .short = el límite está agotado
    .headline = El límite de envío está agotado por ahora
    .summary = { -Your-service } deja enviar a cada cuenta solo cierta cantidad. Esta cuenta llegó al límite y el mensaje no se envió.
    .step-1 = Espera { $wait ->
            [none] hasta mañana
           *[known] { $wait }
        } y vuelve a enviar el mensaje.
    .step-2 = Envía a menos personas a la vez, o usa un servicio de boletines para muchas.
    .step-3 = Si no enviaste tanto, cambia tu contraseña: quizá lo hizo otra persona.
    .avoid = No lo sigas intentando: en muchos servicios cada intento cuenta.
sending-limit_helpdesk =
    .summary = La cuenta del cliente ya envió lo que { -service } permite por ahora. El mensaje no se envió.
    .step-1 = Pregunta a cuántas personas escribió hoy el cliente y con qué herramienta.
    .step-2 = Si el número no encaja, comprueba si otra persona usa la cuenta.
    .step-3 = Dile cuándo empieza el límite de nuevo: en la mayoría de los servicios, 24 horas después del primer mensaje.
sending-limit_admin =
    .summary = { -Login-server } tiene un límite, y la cuenta emisora{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } lo superó.
    .step-1 = Cuenta su correo de las últimas 24 horas: ¿tarea, lista o cuenta robada?
    .step-2 = Envía más despacio o pasa el correo masivo a un servicio pensado para ello.
    .step-3 = Si el volumen es real, pide un límite más alto.
sending-limit_day =
    .headline = El límite de envío diario está agotado
sending-limit_trial =
    .headline = Las cuentas de prueba pueden enviar poco
    .summary = { -Service } deja enviar muy poco a las cuentas de prueba. Se alcanzó el límite.
    .step-1 = Espera hasta mañana y vuelve a enviarlo.
    .step-2 = Si necesitas enviar más, elige un plan de pago.
sending-limit_trial_admin =
    .step-1 = Pasa el inquilino o la cuenta a un plan de pago y verifica su dominio.
sending-limit_gmail =
    .summary = Una cuenta de Gmail puede escribir a unas 500 personas al día. Una de Workspace puede enviar 2000 mensajes. Esta llegó a su límite.
    .step-1 = Espera hasta 24 horas. Puedes seguir leyendo correo.
    .step-2 = Para muchas personas, usa un grupo de Google o un servicio de boletines.
sending-limit_microsoft365_admin =
    .step-1 = Haz un seguimiento de mensajes del remitente. Un buzón llega a 10 000 destinatarios al día; el inquilino tiene su propio límite.
    .step-2 = Mira «Entidades restringidas» en el portal de Defender.
    .step-3 = Pasa el correo masivo a un servicio pensado para ello.
sending-limit_amazon-ses_admin =
    .step-1 = Compara el ritmo y el total de 24 horas con las cuotas de la cuenta de SES.
    .step-2 = Envía más despacio y reintenta los 454 con pausas cada vez mayores.
    .step-3 = Pide más cuota, o acceso a producción si la cuenta está en el sandbox.

suppressed =
    .short = no se llegó a intentar
    .headline = El mensaje se retuvo a propósito
    .summary = { -Your-service } no intentó entregarlo: el correo a { -address } falló antes, o la persona se dio de baja o se quejó.
    .step-1 = Comprueba que la dirección es correcta y que la persona quiere tu correo.
    .step-2 = Si es algo personal, escribe desde tu propio buzón.
    .step-3 = Si la dirección es correcta, pide a quien lleva la herramienta de envío que la quite de su lista de supresión.
suppressed_helpdesk =
    .summary = { -Service } no lo intentó. Guarda una lista de direcciones donde el correo falló o no se quería, y { -address } está en ella.
    .step-1 = Busca la dirección en la lista de supresión de la herramienta: ¿rebote, queja o baja?
    .step-2 = Quita un rebote solo cuando el buzón funcione de nuevo.
    .step-3 = No quites quejas ni bajas, salvo que la persona pida el correo.
suppressed_admin =
    .summary = El servicio de envío tiene { -address } en su lista de supresión y no hizo ningún intento.
    .step-1 = Lee la fecha y el motivo de la entrada en la API o la consola.
    .step-2 = Si el buzón funciona de nuevo, quítala y envía un mensaje.
    .step-3 = Conserva las entradas por quejas: el correo no deseado daña todo tu dominio.
suppressed_amazon-ses_admin =
    .step-1 = Búscala en la consola de SES, «Suppression list», o con «aws sesv2 get-suppressed-destination».
    .step-2 = Quítala allí cuando el buzón acepte correo de nuevo. Hay una lista por región.
suppressed_sendgrid_admin =
    .step-1 = Busca en «Suppressions» de SendGrid: rebotes, bloqueos, avisos de spam, bajas.
    .step-2 = Quita la entrada cuando ya no exista el motivo.
suppressed_sparkpost_admin =
    .step-1 = Busca en la lista de supresión de SparkPost, también en la de la subcuenta.
    .step-2 = Quita la entrada cuando ya no exista el motivo.
suppressed_mailgun_admin =
    .step-1 = Busca en «Suppressions» del dominio emisor en Mailgun.
    .step-2 = Quita la entrada cuando ya no exista el motivo.

## The name of the sending server

blocklisted =
    .short = una lista lo bloquea
    .headline = El servidor emisor está en una lista de bloqueo
    .summary = { -Receiver } no deja entrar servidores que están en { $blocklist ->
            [none] una lista de fuentes de spam
           *[known] la lista de bloqueo { $blocklist }
        }. El que envió este mensaje está en ella. Es cosa del servidor, no tuya.
    .step-1 = { -note-to-admin }
    .step-2 = Mientras tanto, escribe a la persona desde otra cuenta de correo.
    .avoid = No lo envíes otra vez mientras siga en la lista: no pasará.
blocklisted_helpdesk =
    .summary = { -Server } no deja entrar a quien está en { -list }, y { -listed } lo está. Se trata del servidor o dominio, no del cliente.
    .step-1 = Consulta { -listed } { $blocklist ->
            [none] en la lista que nombra la respuesta
           *[known] en { $blocklist }
        }: ¿sigue en ella, y desde cuándo?
    .step-2 = Averigua de quién es: tu servidor, el de tu proveedor o la línea de casa del cliente.
    .step-3 = Escala el caso al dueño del servidor. Dile al cliente que su equipo no tiene por qué ser la causa.
blocklisted_admin =
    .summary = { -Server } rechazó el correo porque { -listed } está en { -list }.
    .step-1 = Consulta la entrada en la lista y lee el motivo. Asegúrate de que la respuesta nombra tu IP o dominio.
    .step-2 = Elimina antes la causa: cuenta robada, host infectado, formulario abierto, direcciones compradas.
    .step-3 = Pide la retirada en la página de la lista. La mayoría la hace gratis.
    .avoid = No pidas la retirada antes de eliminar la causa: la segunda vez dura más.
blocklisted_spamhaus_admin =
    .step-1 = Consulta { -listed } en check.spamhaus.org: la página dice qué lista es y por qué.
    .step-2 = Si es PBL: envía por el servidor de tu proveedor, o pide la retirada de una IP fija con DNS inverso correcto.
    .step-3 = Si es XBL, CSS o DBL: limpia antes el host, la cuenta o la web. La retirada de SBL la pide el proveedor.
blocklisted_spamhaus_helpdesk =
    .step-1 = Consulta { -listed } en check.spamhaus.org y lee qué lista es.
    .step-2 = Si es PBL: pon en el programa del cliente el servidor de salida de su empresa de correo, con inicio de sesión.
    .step-3 = Si es otra lista: escala el caso al dueño del servidor. Algo allí envía spam.
dns-failed_list-query =
    .headline = El receptor lee mal la lista de bloqueo
    .summary = La respuesta 127.255.255.x de Spamhaus no es una entrada. La consulta del receptor está mal configurada o no se admite.
dns-failed_list-query_admin =
    .step-1 = Avisa al postmaster del receptor: 252 es una zona mal escrita, 254 un resolver público, 255 demasiadas consultas.
    .step-2 = Si es tu servidor: usa tu propio resolver o una clave de Data Query Service.
blocklisted_spamcop_admin =
    .step-1 = Consulta { -listed } en spamcop.net/bl.shtml: la entrada viene de avisos del último día.
    .step-2 = Detén el spam. La entrada desaparece sola unas 24 horas después del último aviso.
blocklisted_uceprotect_admin =
    .step-1 = Consulta { -listed } en uceprotect.net y lee el nivel: 1 es tu IP, 2 tu rango, 3 todo tu proveedor.
    .step-2 = Si es nivel 1: elimina la causa y espera siete días. Si es 2 o 3: avisa a tu proveedor.
    .step-3 = Pide al receptor que no rechace por los niveles 2 y 3: también caen los que no hicieron nada.
    .avoid = No pagues por una retirada rápida antes de eliminar la causa.
blocklisted_sorbs_admin =
    .headline = El receptor consulta una lista que ya no existe
    .summary = SORBS se cerró en junio de 2024. Un servidor que aún rechaza correo por ella está mal configurado.
    .step-1 = Pide al postmaster del receptor que quite SORBS de los ajustes.
    .step-2 = Si es tu servidor: quita todas las zonas de sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = Consulta { -listed } en csi.cloudmark.com y pide allí la retirada.
    .step-2 = Busca antes spam y subidas repentinas de volumen: si siguen, volverá el bloqueo.
blocklisted_abusix_admin =
    .step-1 = Consulta { -listed } en lookup.abusix.com: la página dice qué lista es y por qué.
    .step-2 = Elimina la causa y pide allí la retirada.
blocklisted_barracuda_admin =
    .step-1 = Consulta { -listed } en barracudacentral.org/lookups.
    .step-2 = Elimina la causa y usa barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Consulta { -listed } en ipcheck.proofpoint.com y pide allí la retirada.
    .step-2 = Busca antes cuentas robadas y subidas repentinas de volumen.
blocklisted_outlook_admin =
    .step-1 = Consulta { -listed } en check.spamhaus.org y corrige lo que diga: Outlook.com usa esa lista.
    .step-2 = Espera unas horas tras la retirada y prueba otra vez.
blocklisted_comcast_admin =
    .step-1 = Consulta { -listed } en Spamhaus, Cloudmark CSI y Sender Score: las tres últimas cifras del código BL dicen cuál es.
    .step-2 = Pide la retirada en la lista que la tenga. Comcast la sigue por sí solo.

ip-blocked =
    .short = el servidor está bloqueado
    .headline = El servidor emisor está bloqueado allí
    .summary = { -Receiver } no acepta correo del servidor que envió este mensaje. Es cosa del servidor, no tuya ni de tu texto.
    .step-1 = { -note-to-admin }
    .step-2 = Mientras tanto, escribe a la persona desde otra cuenta de correo.
    .avoid = No cambies tu texto ni tu contraseña por esto: no sirve de nada.
ip-blocked_helpdesk =
    .summary = { -Server } no acepta correo desde { -ip }. La dirección, el texto y el inicio de sesión del cliente no son la causa.
    .step-1 = Comprueba si falla todo el correo a esta empresa y a todos los usuarios: entonces es el servidor.
    .step-2 = Pregunta si el cliente envía directamente desde casa o desde un servidor propio.
    .step-3 = Escala el caso con la nota de abajo: el dueño del servidor emisor debe pedir acceso.
    .avoid = No hagas cambiar el texto ni la contraseña al cliente: no sirve de nada.
ip-blocked_admin =
    .summary = { -Server } bloquea { -ip } con una lista propia.
    .step-1 = Busca la causa: spam de una cuenta, un formulario o un vecino del mismo rango.
    .step-2 = Sigue el enlace de la respuesta o escribe allí a postmaster@ con IP, hora y respuesta.
    .step-3 = Consulta también las listas públicas para { -ip } y envía lo urgente por otro host.
    .avoid = No cambies de IP antes de eliminar la causa: el bloqueo irá detrás.
ip-blocked_dynamic =
    .headline = No se acepta correo directo de líneas de casa
    .summary = El mensaje vino directamente de una línea de casa o de un teléfono. { -Receiver } solo acepta correo de servidores de correo.
    .step-1 = Pon en tu programa el servidor de salida de tu empresa de correo, con inicio de sesión.
    .step-2 = Mientras tanto, envíalo por webmail.
ip-blocked_dynamic_admin =
    .summary = Según { -server }, { -ip } es dinámica o de una línea doméstica.
    .step-1 = Envía por el smarthost de tu proveedor en el 587 con AUTH.
    .step-2 = Si la IP es fija: pon un PTR con tu propio nombre y pide que retiren el rango de Spamhaus PBL.
ip-blocked_country =
    .headline = No se acepta correo de este país o esta red
    .summary = { -Receiver } no deja entrar correo del país o la red de donde vino este mensaje.
    .step-1 = Pide a la persona por otro medio que permitan tu dirección.
    .step-2 = Mientras tanto, escribe desde otro servicio de correo.
ip-blocked_country_admin =
    .step-1 = Pide al administrador del receptor una excepción para { -ip } y el { -domain }.
    .step-2 = Si la ubicación de la IP no es correcta, corrígela en los servicios de geolocalización.
    .step-3 = Envía por un relay de otra red.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 bloquea { -ip }.
    .step-1 = Introduce { -ip } en sender.office.com y sigue el mensaje que te envíe.
    .step-2 = Si la respuesta dice 5.7.511: escribe a delist@messaging.microsoft.com con la respuesta completa.
    .step-3 = Si dice 5.7.507 o 5.7.513: te bloquea la empresa del destinatario. Pregunta a su administrador.
ip-blocked_outlook_admin =
    .summary = Outlook.com tiene { -ip } o su rango en su propia lista (S3140, S3150).
    .step-1 = Pide el desbloqueo con el formulario para remitentes: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Registra la IP en SNDS y únete a JMRP para ver quejas y trampas de spam.
    .step-3 = Responde al rechazo automático y pide que lo mire una persona.
ip-blocked_yahoo_admin =
    .step-1 = Busca antes { -ip } en Spamhaus: muchos bloqueos de Yahoo vienen de ahí.
    .step-2 = Elimina la causa y usa el formulario de contacto de Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Si { -ip } es de una línea doméstica o de la nube: envía por el servidor de tu proveedor.
    .step-2 = Pon un PTR que coincida, SPF y DKIM. Por IPv6, Gmail rechaza el correo sin ellos.
ip-blocked_gmx_admin =
    .step-1 = Abre el enlace al final de la respuesta: postmaster.gmx.net nombra la causa y cómo salir del bloqueo.
    .step-2 = Revisa antes PTR, nombre HELO y cuentas robadas.
ip-blocked_t-online_admin =
    .summary = Telekom solo acepta correo de servidores nuevos cuando sabe quién los gestiona.
    .step-1 = Pon un PTR con un nombre de host de tu dominio y, en ese dominio, una web con tus datos de contacto.
    .step-2 = Escribe a tosa@rx.t-online.de indicando { -ip } y pide el desbloqueo.
ip-blocked_orange_admin =
    .step-1 = Consulta { -ip } en csi.cloudmark.com y pide allí la retirada: Orange usa esa lista.
    .step-2 = Abre pocas conexiones a Orange y envía a ritmo constante.
ip-blocked_comcast_admin =
    .step-1 = Abre el enlace de la respuesta: explica el código y lleva al formulario de retirada.
    .step-2 = Si el código empieza por ES: { -ip } cuenta como línea doméstica. Envía por un servidor de correo.
ip-blocked_cox_admin =
    .step-1 = Eliminada la causa, escribe a unblock.request@cox.net indicando { -ip } y la respuesta.
ip-blocked_charter_admin =
    .step-1 = Eliminada la causa, escribe a unblock@charter.net indicando { -ip } y la respuesta.
ip-blocked_godaddy_admin =
    .step-1 = Eliminada la causa, pide la retirada en unblock.secureserver.net.
ip-blocked_proofpoint_admin =
    .step-1 = Consulta { -ip } en ipcheck.proofpoint.com y pide allí la retirada.
ip-blocked_ironport_admin =
    .step-1 = Consulta { -ip } en talosintelligence.com: Cisco usa esa reputación.
    .step-2 = Elimina la causa. Abre allí un caso o pide una excepción al receptor.
ip-blocked_free_admin =
    .step-1 = Busca spam y muchos destinatarios desconocidos desde { -ip }: Free bloquea una IP así por un tiempo.
    .step-2 = Mira las reglas y el contacto en postmaster.free.fr.
ip-blocked_icloud_admin =
    .step-1 = Consulta { -ip } en ipcheck.proofpoint.com y check.spamhaus.org: Apple usa ambos.
    .step-2 = Si no está en ninguno, escribe a icloudadmin@apple.com con IP, hora y respuesta.
ip-blocked_netease_admin =
    .step-1 = Busca destinatarios desconocidos y conexiones paralelas desde { -ip }, y envía más despacio.
    .step-2 = Sigue el enlace de la respuesta: explica las letras y lleva al formulario.

poor-reputation =
    .short = no confían en el emisor
    .headline = Allí no confían en el servidor emisor
    .summary = { -Receiver } ha visto demasiado correo no deseado del mismo servidor o dominio, o aún lo conoce poco.
    .step-1 = { -note-to-admin }
    .step-2 = Pide a la persona que mire en su carpeta de spam y te añada a sus contactos.
    .step-3 = Si es urgente, escribe desde otra cuenta de correo.
poor-reputation_helpdesk =
    .step-1 = Pregunta qué más se envió: boletines, facturas de un programa, una cuenta robada.
    .step-2 = Averigua si el servidor o el dominio es nuevo: la confianza se gana poco a poco.
    .step-3 = Escala el caso al dueño del servidor. Un usuario solo no puede arreglarlo.
poor-reputation_admin =
    .summary = { -Server } frena o rechaza { -ip } o el { -domain } por baja reputación.
    .step-1 = Revisa SPF, DKIM, DMARC y PTR, y luego las listas de bloqueo, para { -ip } y el { -domain }.
    .step-2 = Limita el volumen a quien abre tu correo. Quita direcciones compradas o sin uso, y súbelo despacio.
    .step-3 = Envía el correo masivo y el personal desde IP y subdominios distintos.
poor-reputation_domain =
    .headline = Allí no confían en el dominio del remitente
    .summary = { -Receiver } ha visto demasiado correo no deseado del { -domain }, o con enlaces a él.
poor-reputation_domain_admin =
    .step-1 = Consulta el { -domain } en check.spamhaus.org y en Google Postmaster Tools.
    .step-2 = Busca otros servicios que envían con él y una web infectada detrás de tus enlaces.
    .step-3 = Escribe menos y a menos personas durante unas semanas: un dominio nuevo no ayuda.
poor-reputation_gmail_admin =
    .step-1 = Mira en Google Postmaster Tools la tasa de spam y la autenticación. Mantén los avisos de spam bajo el 0,1 %, nunca en el 0,3 %.
    .step-2 = Envía solo a quien lo pidió, con baja en un clic en el correo masivo.
    .step-3 = Si todo está bien y sigue dos semanas, usa el formulario de contacto de Gmail para remitentes.
poor-reputation_outlook_admin =
    .step-1 = Mira { -ip } en SNDS y únete a JMRP para ver quejas y trampas de spam.
    .step-2 = Baja el volumen, limpia las listas y usa después el formulario para remitentes.
poor-reputation_yahoo_admin =
    .step-1 = Date de alta en el servicio de quejas (CFL) de Yahoo Sender Hub, con DKIM.
    .step-2 = Quita a quien se queje. Mantén las quejas bajo el 0,3 %.

reverse-dns =
    .short = el servidor no tiene nombre
    .headline = El servidor emisor no tiene un nombre correcto
    .summary = Un servidor de correo tiene un nombre que cualquiera puede consultar. El de este mensaje no tiene uno que { -receiver } acepte.
    .step-1 = { -note-to-admin }
    .step-2 = Envíalo por el servidor normal de tu empresa de correo o por webmail.
reverse-dns_helpdesk =
    .step-1 = Pregunta si se envió desde un servidor propio, un escáner o una línea doméstica.
    .step-2 = Escala el caso al dueño del servidor: solo el proveedor de esa línea puede poner el nombre de { -ip }.
    .step-3 = Dile al cliente que el texto y la dirección no son la causa.
reverse-dns_admin =
    .summary = { -Server } pide para { -ip } un PTR cuyo nombre lleve de vuelta a esa IP, y un nombre HELO real.
    .step-1 = Ejecuta «dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }» y consulta el nombre: A o AAAA debe dar la misma IP.
    .step-2 = Pide al dueño de la IP que ponga en el PTR el nombre del servidor, no uno genérico con cifras.
    .step-3 = Usa el mismo nombre en EHLO. Hazlo también para IPv6 o envía por IPv4.
reverse-dns_no-ptr_admin =
    .headline = La IP de envío no tiene DNS inverso
    .summary = { -Ip } no tiene registro PTR, o su DNS no respondió.
    .step-1 = Pide a tu proveedor de hosting o de línea un PTR para { -ip }, como mail.example.com.
    .step-2 = Añade el registro A o AAAA de ese nombre y prueba con «dig -x».
    .step-3 = Espera a que pase el TTL anterior antes de probar otra vez.
reverse-dns_mismatch_admin =
    .headline = El DNS inverso y el directo no encajan
    .summary = El nombre PTR no lleva de vuelta a { -ip }.
    .step-1 = Añade un registro A o AAAA para el nombre PTR que apunte a { -ip }.
    .step-2 = Deja un solo PTR por IP y usa su nombre en EHLO.
reverse-dns_helo_admin =
    .headline = El servidor usa un nombre que no sirve
    .summary = { -Server } no acepta el nombre HELO o EHLO que usa { -ip }.
    .step-1 = Pon como HELO el nombre de host completo, como mail.example.com. Ni «localhost», ni una IP sola, ni el nombre del receptor.
    .step-2 = Asegúrate de que se resuelva, mejor a { -ip }, y de que el PTR diga lo mismo.
    .step-3 = Si es Postfix: smtp_helo_name y myhostname. En Exchange: el FQDN del conector de envío.

## The message

spam-suspected =
    .short = parece spam
    .headline = El mensaje se tomó por spam
    .summary = Un filtro { -of-receiver } tomó el mensaje por spam. No dice por qué.
    .step-1 = Escríbelo de nuevo sin formato: pocos enlaces, ninguno acortado, ninguna imagen con texto y un asunto claro.
    .step-2 = Envía archivos y enlaces en un segundo mensaje, cuando la persona haya respondido.
    .step-3 = Pide a la persona por otro medio que permita tu dirección.
    .avoid = No envíes el mismo texto una y otra vez: así parece aún más spam.
spam-suspected_helpdesk =
    .step-1 = Haz que el cliente envíe una sola línea. Si llega, la causa era el contenido. Si no, el servidor o el dominio.
    .step-2 = Mira los enlaces y la firma: puede ser un solo enlace malo.
    .step-3 = Escala el caso si les pasa a muchos usuarios: quizá alguna cuenta envía spam.
spam-suspected_admin =
    .summary = Un filtro de contenido { -of-server } rechazó el mensaje.
    .step-1 = Prueba con texto sin formato y añade uno a uno enlaces, firma y adjunto.
    .step-2 = Consulta cada dominio enlazado en check.spamhaus.org y { -ip } en listas públicas. Revisa SPF, DKIM y DMARC.
    .step-3 = Envía al administrador del destinatario hora, remitente y respuesta: solo allí se ve la puntuación.
spam-suspected_links =
    .headline = Un enlace del mensaje parece peligroso
    .summary = { -Receiver } conoce uno de los enlaces del mensaje por spam o phishing.
    .step-1 = Envíalo sin enlaces, ni en tu firma.
    .step-2 = Si necesitas un enlace, escribe la dirección completa, no una acortada.
spam-suspected_links_admin =
    .step-1 = Consulta cada dominio del texto, la firma y los enlaces de seguimiento en check.spamhaus.org, SURBL y URIBL.
    .step-2 = Busca en esa web páginas infectadas y usa tu propio dominio de seguimiento.
spam-suspected_gmail_admin =
    .step-1 = Comprueba con «Mostrar original» en un correo anterior que SPF, DKIM y DMARC pasan.
    .step-2 = Mira la tasa de spam en Google Postmaster Tools, y si hay enlaces o remitentes nuevos.
    .step-3 = Pide a los destinatarios que marquen tu correo como «No es spam» y te añadan a sus contactos.
spam-suspected_microsoft365_admin =
    .step-1 = Pide al administrador del destinatario un seguimiento de mensajes y el veredicto del filtro.
    .step-2 = Si es tu propio inquilino: envía el mensaje a Microsoft desde el portal de Defender como «no debería haberse bloqueado».
spam-suspected_icloud_admin =
    .step-1 = Revisa enlaces y autenticación, y luego { -ip } en ipcheck.proofpoint.com.
    .step-2 = Si continúa, escribe a icloudadmin@apple.com con la respuesta completa.

virus-detected =
    .short = se encontró un virus
    .headline = Se encontró un virus en el mensaje
    .summary = El antivirus { -of-receiver } encontró algo malo en el mensaje o en su adjunto y lo rechazó.
    .step-1 = Analiza tu equipo con un antivirus actualizado antes de enviar nada más.
    .step-2 = Si no enviaste este mensaje, o si el análisis encuentra algo, pide ayuda a tu administrador.
    .step-3 = Cuando el archivo esté limpio, compártelo con un enlace.
    .avoid = No cambies el nombre del archivo ni lo comprimas para que pase.
virus-detected_helpdesk =
    .step-1 = Pregunta si el cliente lo envió. Si no, falsificaron su dirección o usaron su cuenta.
    .step-2 = Haz analizar el dispositivo y desconéctalo de la red si aparece algo.
    .step-3 = Escala el caso a seguridad con el nombre del virus que da la respuesta.
virus-detected_admin =
    .summary = El antivirus { -of-server } rechazó el mensaje por malware.
    .step-1 = Busca el mensaje en tu log: qué host o cuenta lo envió, y cuántos más.
    .step-2 = Analiza el archivo con varios antivirus. Si está limpio, avisa a su fabricante.
    .step-3 = Si tu log no lo conoce: falsificaron el remitente. Publica DMARC con reject.

attachment-refused =
    .short = el archivo no se admite
    .headline = El archivo adjunto no se admite
    .summary = { -Receiver } no acepta adjuntos de este tipo. A menudo no se admiten programas, scripts ni archivos comprimidos con contraseña.
    .step-1 = Sube el archivo a un servicio para compartir y envía el enlace.
    .step-2 = Si puedes, envíalo en otro formato, como PDF.
    .step-3 = Pregunta a la persona cómo prefiere recibirlo.
    .avoid = No cambies la extensión del archivo: los filtros leen lo que hay dentro.
attachment-refused_helpdesk =
    .step-1 = Pregunta los nombres de todos los adjuntos. También cuentan los que van dentro de un ZIP.
    .step-2 = Busca lo que no debía ir: winmail.dat, un correo reenviado, una imagen de la firma.
    .step-3 = Ayuda al cliente a compartirlo con un enlace.
attachment-refused_admin =
    .summary = Una regla { -of-server } sobre tipo, nombre o compresión rechazó un adjunto.
    .step-1 = Lista las partes MIME: tipo de contenido, nombre de archivo, comprimidos anidados, macros, cifrado.
    .step-2 = Pregunta al administrador del destinatario qué tipos pasan o usa un servicio para compartir.
    .step-3 = Si la regla es tuya: permítelo solo a este remitente y mantén el antivirus.
attachment-refused_executable =
    .headline = No se admiten programas ni scripts adjuntos
    .summary = { -Receiver } rechaza archivos que se pueden ejecutar (EXE, JS, BAT y similares), también dentro de un ZIP.

message-too-large =
    .short = el mensaje es muy grande
    .headline = El mensaje es demasiado grande
    .summary = { $limit ->
            [none] El mensaje es más grande de lo que { -receiver } permite
           *[known] { -Receiver } acepta mensajes de hasta { $limit }, y este es más grande
        }. Los adjuntos crecen más o menos un tercio por el camino.
    .step-1 = Sube los archivos a un servicio para compartir y envía un enlace.
    .step-2 = Reduce las imágenes o reparte los archivos en varios mensajes.
message-too-large_helpdesk =
    .step-1 = Suma todos los adjuntos, también las imágenes del texto, y añade un tercio.
    .step-2 = Averigua de quién es el límite: de tu propio servidor o del destinatario.
    .step-3 = Ayuda al cliente a compartir los archivos con un enlace.
message-too-large_admin =
    .summary = El mensaje supera el límite de tamaño{ -of-limit } en { -server }.
    .step-1 = Compara el tamaño en tu log (tras base64) con SIZE en la respuesta EHLO { -of-server }.
    .step-2 = Si el límite es tuyo: súbelo igual en cada salto: puerta de enlace, conector y buzón.
    .step-3 = Si no: ofrece un servicio para compartir y baja tu propio límite: los usuarios lo ven antes.
message-too-large_mailbox-limit =
    .summary = El buzón del destinatario solo acepta mensajes más pequeños{ $limit ->
            [none] {""}
           *[known] {", de hasta "}{ $limit }
        }. Los adjuntos crecen más o menos un tercio por el camino.
message-too-large_microsoft365_admin =
    .step-1 = Si el buzón es tuyo: sube su límite en el Centro de administración de Exchange, «Restricción de tamaño de mensaje». El máximo es 150 MB.
    .step-2 = Mira también si hay reglas de flujo de correo y conectores con límite de tamaño.
    .step-3 = Cuenta con base64: en un límite de 36 MB caben archivos de unos 26 MB.

message-malformed =
    .short = el mensaje está dañado
    .headline = El mensaje está mal construido
    .summary = El programa que creó el mensaje no sigue las reglas del correo, y { -receiver } las exige.
    .step-1 = Envíalo otra vez desde otro programa o por webmail.
    .step-2 = Actualiza el programa que lo creó.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = Pregunta qué programa creó el mensaje: una web, un programa de facturas, un correo antiguo.
    .step-2 = Haz enviar el mismo texto por webmail. Si funciona, la causa es el programa.
    .step-3 = Escala el caso a quien hace o gestiona el programa.
message-malformed_admin =
    .summary = { -Server } rechazó el mensaje porque no cumple RFC 5322 o RFC 5321.
    .step-1 = Guarda una copia tal como sale de tu servidor y lee su cabecera.
    .step-2 = Busca From, Date o Message-ID que faltan o se repiten, 8 bits sin codificar y líneas de más de 998 caracteres.
    .step-3 = Usa una biblioteca de correo para crearlo y envía con finales de línea CRLF.
message-malformed_bare-lf_admin =
    .headline = El mensaje tiene saltos de línea LF sueltos
    .summary = Hay líneas que acaban solo en LF. SMTP pide CRLF, y { -server } rechaza lo demás: puede ocultar un segundo mensaje.
    .step-1 = Haz que el programa acabe cada línea con CRLF.
    .step-2 = Mientras tanto, hazlo en tu relay (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = Un campo de la cabecera aparece dos veces
    .summary = Un campo que solo puede ir una vez se repite, como From, Subject, To o Message-ID.
    .step-1 = Busca el campo repetido en la cabecera.
    .step-2 = Averigua qué añade el segundo: un script, una puerta de enlace, una herramienta de firmas.
message-malformed_no-from_admin =
    .headline = El campo From falta o no se puede leer
    .summary = { -Server } no encontró en From una sola dirección legible (RFC 5322 §3.6.2).
    .step-1 = Pon una sola dirección en From, el nombre entre comillas y las letras no ASCII codificadas.
    .step-2 = Si From tiene varias direcciones, añade Sender.
message-malformed_line-too-long_admin =
    .headline = Una línea del mensaje es demasiado larga
    .summary = SMTP admite 998 caracteres por línea, y una línea tiene más.
    .step-1 = Envía el texto en quoted-printable o base64 y parte los campos largos de la cabecera.
    .step-2 = Mira el HTML sin saltos de línea y los campos References o DKIM largos.

content-refused =
    .short = no se admite el contenido
    .headline = Algo en el mensaje no se admite
    .summary = Una regla { -of-receiver } rechazó lo que hay en el mensaje: palabras, números, enlaces o la forma en que está escrito.
    .step-1 = Quita números de tarjeta, contraseñas, enlaces y otras cosas que una regla pueda buscar.
    .step-2 = Envíalo otra vez como texto sin formato.
    .step-3 = Pregunta a la persona cómo prefiere recibir esos datos.
content-refused_dlp =
    .headline = Lo detuvo una regla contra fugas de datos
    .summary = El mensaje parece contener algo que no debe salir por correo, como números de tarjeta o de cuenta.
    .step-1 = Quita los números o envíalos por la vía que tu empresa tiene para ello.
    .step-2 = Si la regla se equivoca, consulta a tu administrador.
content-refused_dlp_admin =
    .step-1 = Busca la regla en el informe de tu sistema DLP, por remitente y hora.
    .step-2 = Cambia la regla o deja pasar con cifrado a este remitente y destinatario.
content-refused_helpdesk =
    .step-1 = Pregunta qué datos tenía: de banco o de salud, enlaces, otros alfabetos.
    .step-2 = Averigua si la regla es de tu lado o del destinatario: mira qué servidor lo rechazó.
    .step-3 = Escala el caso si la regla es tuya y el correo era correcto.
content-refused_admin =
    .summary = Una regla de contenido { -of-server } lo rechazó: fuga de datos, palabras, enlaces, codificación o idioma.
    .step-1 = Busca antes en tus reglas: el host que rechaza puede ser tu puerta de enlace.
    .step-2 = Envía partes del mensaje a un buzón de prueba para ver cuál la activa.
    .step-3 = Pregunta al administrador del destinatario por la regla, con hora y respuesta.

policy-refused =
    .short = lo impide una regla de allí
    .headline = Una regla del otro lado lo rechazó
    .summary = { -Receiver } rechazó el mensaje por una regla propia y no dijo cuál.
    .step-1 = Envía una sola línea sin enlaces ni archivos para ver si pasa.
    .step-2 = Di a la persona por otro medio que su servidor rechaza tu correo.
    .step-3 = { -note-to-them }
    .avoid = No cambies la dirección: la respuesta no dice que esté mal.
policy-refused_helpdesk =
    .step-1 = Prueba con una sola línea y luego desde otra dirección. Muestra si se rechaza el texto, la persona o el servidor.
    .step-2 = Busca { -ip } y el { -domain } en listas de bloqueo, y revisa SPF, DKIM y DMARC.
    .step-3 = Dile al cliente que solo el administrador del destinatario conoce la regla.
policy-refused_admin =
    .summary = { -Server } rechazó el mensaje para { -recipient } por una política local y no da el motivo.
    .step-1 = Revisa antes listas de bloqueo para { -ip }, PTR, SPF, DKIM, DMARC y enlaces.
    .step-2 = Compara con el mismo correo a otro dominio de ese servicio: ¿es el servicio o la regla de un cliente suyo?
    .step-3 = Escribe a su postmaster con hora, IP, remitente, destinatario y respuesta.
policy-refused_forwarding =
    .headline = No se permite reenviar fuera de la empresa
    .summary = Una regla de un buzón reenvió el mensaje. La empresa no deja salir correo de esa forma.
    .step-1 = Quita el reenvío en los ajustes de tu buzón o pide a tu administrador que lo permita.
policy-refused_forwarding_admin =
    .step-1 = Busca en el buzón un reenvío que nadie puso: los usan los intrusos.
    .step-2 = Si es deseado en Microsoft 365: permítelo solo a este usuario en la directiva antispam saliente, «Reglas de reenvío automático».
policy-refused_gmail_admin =
    .summary = Casi siempre lo rechaza una regla del administrador de Workspace del destinatario, no el propio Google.
    .step-1 = Envía al administrador del destinatario la hora y la respuesta.
    .step-2 = Si es tu Workspace: busca la regla en Gmail, «Cumplimiento» y «Enrutamiento».
policy-refused_microsoft365_admin =
    .step-1 = Pide al administrador del destinatario un seguimiento de mensajes: nombra la regla de flujo de correo.
    .step-2 = Si el inquilino es tuyo: busca en «Flujo de correo», «Reglas», una que rechace. Los códigos 5.7.900 a 5.7.999 son de esas reglas.
policy-refused_mimecast_admin =
    .step-1 = Da al administrador del destinatario el número entre corchetes al final de la respuesta.
    .step-2 = Pídele que mire en «Rejected and Deferred Messages» de Mimecast.

## Traffic

rate-limited =
    .short = hubo demasiado correo
    .headline = Demasiado correo en poco tiempo
    .summary = { -Receiver } solo acepta cierta cantidad de correo en un tiempo y pide ir más despacio. El mensaje en sí está bien.
    .step-1 = { -wait }
    .step-2 = Para muchas personas, envía en grupos pequeños o usa un servicio de boletines.
    .avoid = No lo envíes otra vez enseguida: la espera será más larga.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Pregunta si un boletín o un programa envió mucho correo en la última hora.
    .step-3 = Escala el caso si dura más de un día.
rate-limited_admin =
    .summary = { -Server } limita { -ip } o el { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Envía más despacio a este receptor: menos conexiones y mensajes por hora, pausas más largas tras cada 4xx.
    .step-3 = Si tu volumen es normal, busca la causa: cuenta robada, muchos destinatarios desconocidos, falta de SPF o DKIM.
rate-limited_recipient =
    .headline = El destinatario recibe demasiado correo
    .summary = Al { -mailbox } llega más correo del que { -receiver } permite para una persona en un tiempo.
    .step-1 = { -wait }
    .step-2 = Si es urgente, habla con la persona por otro medio.
rate-limited_recipient_admin =
    .summary = { -Address } supera el ritmo que { -server } permite para un buzón.
    .step-1 = { -admin-wait }
    .step-2 = Mira si tus avisos o un bucle llenan este buzón.
    .step-3 = Si el buzón es tuyo: busca una avalancha que oculte un aviso de contraseña o un pedido.
rate-limited_sender =
    .headline = Este remitente envía demasiado rápido
    .summary = { -Receiver } ha visto demasiado correo { $sender ->
            [none] de este remitente
           *[known] de { $sender }
        } en poco tiempo.
rate-limited_gmail_admin =
    .summary = Gmail limita { -ip }, su rango o el { -domain }: ritmo, avisos de spam o falta de autenticación.
    .step-1 = Ve más despacio y deja que la cola reintente con pausas cada vez mayores.
    .step-2 = Revisa SPF, DKIM, DMARC, PTR y TLS, y la tasa de spam en Google Postmaster Tools.
    .step-3 = Sube otra vez el volumen poco a poco, primero con el correo que la gente pidió.
rate-limited_outlook_admin =
    .summary = Outlook.com limita { -ip } por su reputación o una subida repentina de volumen.
    .step-1 = Deja que la cola reintente con pocas conexiones.
    .step-2 = Mira { -ip } en SNDS. Una IP nueva necesita unas semanas de volumen bajo y constante.
    .step-3 = Si el correo bueno sigue limitado, usa el formulario para remitentes.
rate-limited_microsoft365_admin =
    .step-1 = Deja que la cola reintente: este límite desaparece cuando la IP se da a conocer.
    .step-2 = Envía a ritmo constante y con SPF, DKIM y DMARC, o volverá el 4.7.500.
rate-limited_yahoo_admin =
    .summary = Yahoo limita { -ip }: volumen, quejas o reputación. Es lo que dice TSS04.
    .step-1 = Deja que la cola reintente despacio: pocas conexiones, unas horas de pausa.
    .step-2 = Envía primero a quien abre tu correo. Revisa SPF, DKIM y DMARC.
    .step-3 = Si dura más de dos días, usa el formulario de contacto de Yahoo Sender Hub.
rate-limited_orange_admin =
    .step-1 = Usa dos o tres conexiones a la vez con Orange y pocos mensajes en cada una.
    .step-2 = Deja que la cola reintente tras media hora.
rate-limited_qq_admin =
    .step-1 = Reduce conexiones y mensajes por hora, por IP y remitente, hacia qq.com.
    .step-2 = Reparte el correo a lo largo del día y pon SPF y DKIM.
rate-limited_netease_admin =
    .step-1 = Reduce conexiones y destinatarios por sesión. Las letras tras el código nombran el límite.
    .step-2 = Haz una pausa de dos horas tras un 4xx y sigue más despacio.

too-many-connections =
    .short = hubo muchas conexiones
    .headline = Demasiadas conexiones a la vez
    .summary = El servidor emisor abrió más conexiones de las que { -receiver } permite. El mensaje en sí está bien.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Si lo mostró un programa de correo, ciérralo en otros dispositivos.
    .step-3 = Escala el caso si continúa: hay que bajar los límites del servidor.
too-many-connections_admin =
    .summary = { -Ip } tiene demasiadas sesiones, mensajes o fallos por sesión en { -server }.
    .step-1 = Baja las conexiones paralelas a este receptor. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Cierra cada sesión tras unos mensajes, y también las que están sin uso.
    .step-3 = Busca otros hosts detrás de la misma IP.

too-many-recipients =
    .short = hay muchos destinatarios
    .headline = Demasiados destinatarios en un mensaje
    .summary = { -Receiver } solo acepta cierto número de destinatarios de una vez. Puede que algunos lo recibieran.
    .step-1 = Envíalo en grupos más pequeños a quien no lo recibió.
    .step-2 = Para muchas personas, usa una lista de correo o un servicio de boletines.
too-many-recipients_helpdesk =
    .step-1 = Cuenta juntos «Para», «CC» y «CCO», con los miembros de los grupos.
    .step-2 = Averigua quién lo recibió para que nadie lo reciba dos veces.
    .step-3 = Di al cliente cuál es el límite de su servicio de correo.
too-many-recipients_admin =
    .summary = El número de RCPT TO superó el límite { -of-server }. RFC 5321 §4.5.3.1.8 pide admitir al menos 100.
    .step-1 = Divide el sobre. Postfix: smtp_destination_recipient_limit.
    .step-2 = Trata 452, y 552 tras RCPT, como «el resto más tarde» (RFC 5321 §4.5.3.1.10).
    .step-3 = Si el límite es tuyo: súbelo solo para usuarios que inician sesión.

greylisted =
    .short = tiene que esperar un poco
    .headline = Se entregará un poco más tarde
    .summary = { -Receiver } pide a los servidores que no conoce que vuelvan dentro de { -some-wait }. Es un control contra el spam; el correo auténtico lo pasa.
    .step-1 = { $retry ->
            [server] No tienes que hacer nada: el servidor de correo lo intenta otra vez por sí solo.
            [sender] Espera { -some-wait } y envíalo una vez más.
           *[none] Espera primero { -some-wait }: el mensaje está bien.
        }
    .avoid = No lo envíes muchas veces: la espera será la misma.
greylisted_helpdesk =
    .step-1 = Explica que es un retraso normal en un primer mensaje.
    .step-2 = { -tell-wait }
    .step-3 = Escala el caso si sigue así tras cuatro horas: quizá el servidor cambia de IP.
greylisted_admin =
    .summary = { -Server } aplica greylisting a { -ip }, { -sender } y { -recipient }.
    .step-1 = Deja que la cola reintente desde la misma IP dentro de { -some-wait }.
    .step-2 = Revisa tu cola: de 5 a 15 minutos entre los primeros intentos.
    .step-3 = Si envía un grupo de IP: reintenta cada mensaje desde una IP o un /24.

mail-loop =
    .short = dio vueltas sin fin
    .headline = El mensaje dio vueltas sin llegar
    .summary = Unos servidores se pasaron el mensaje hasta que uno lo paró. Casi siempre son dos reenvíos que apuntan uno al otro.
    .step-1 = Si tienes un reenvío, mira adónde va.
    .step-2 = Habla con la persona por otro medio: quizá su buzón se reenvía a sí mismo.
    .step-3 = { -note-to-admin }
    .avoid = No lo envíes otra vez antes de que se arregle: volverá a dar vueltas.
mail-loop_helpdesk =
    .step-1 = Pregunta a los dos lados por sus reenvíos, también en cuentas antiguas.
    .step-2 = Lee las líneas Received del rebote: dos nombres que se repiten son el bucle.
    .step-3 = Escala el caso si ambos son servidores: un MX o un conector apunta mal.
mail-loop_admin =
    .summary = Demasiados saltos en el camino hacia { -recipient }.
    .step-1 = Lee las líneas Received de abajo arriba y busca los dos hosts que se repiten.
    .step-2 = Busca la causa: un reenvío, una lista que se incluye a sí misma, un MX a sí mismo, un dominio aceptado o smarthost incorrecto.
    .step-3 = Si el servidor dice que el correo vuelve a él: añade el dominio a los locales (Postfix mydestination, Sendmail clase w).

## Servers and networks

server-unavailable =
    .short = el servidor no está listo
    .headline = El otro servidor está ocupado o parado
    .summary = { -Receiver } no acepta correo en este momento. Está ocupado, se reinicia o está en mantenimiento.
    .step-1 = { -wait }
    .step-2 = Si es urgente, habla con la persona por otro medio.
    .avoid = No cambies la dirección: no es la causa.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Mira la página de estado del servicio, si la tiene.
    .step-3 = Escala el caso si también fallan otros dominios: entonces el fallo está en tu lado.
server-unavailable_admin =
    .summary = { -Server } respondió que ahora no acepta correo.
    .step-1 = { -admin-wait }
    .step-2 = Prueba cada MX: «openssl s_client -starttls smtp -connect { -host }:25».
    .step-3 = Si es tuyo: mira carga, disco, memoria, servicios parados y límites de conexiones.
server-unavailable_maintenance =
    .headline = El otro servidor está en mantenimiento
    .summary = { -Receiver } está en mantenimiento y no acepta correo hasta que termine.

server-error =
    .short = su servidor tiene un fallo
    .headline = El otro servidor de correo tiene un fallo
    .summary = Algo falló dentro { -of-receiver }. Ni la dirección ni el mensaje son la causa.
    .step-1 = { -wait }
    .step-2 = Si continúa, avisa a la persona por otro medio de que su correo tiene problemas.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Comprueba si otros usuarios de ese servicio tienen el mismo problema.
    .step-3 = Escala el caso al lado que falló: la nota de abajo nombra el servidor.
server-error_admin =
    .summary = Fallo interno { -of-server }: configuración, consulta, filtro o almacenamiento.
    .step-1 = { -admin-wait }
    .step-2 = Si es tuyo: busca en su log a esa hora la consulta, el filtro o el almacén que falló.
    .step-3 = Si no: avisa a postmaster@ allí por otra vía que no sea este servidor.

server-full =
    .short = su servidor está lleno
    .headline = El otro servidor de correo no tiene espacio
    .summary = El disco o la memoria { -of-receiver } está al límite. Es todo el servidor, no un solo buzón.
    .step-1 = { -wait }
    .step-2 = Avisa a la persona por otro medio para que su administrador lo sepa.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Dile al cliente que borrar correo no ayuda: no es el límite de un buzón.
    .step-3 = Escala el caso enseguida si el servidor es tuyo.
server-full_admin =
    .summary = Falta disco o memoria en { -server } (4.3.1).
    .step-1 = Si es tuyo: libera espacio e inodos para cola y buzones. En Exchange, lee los eventos de contrapresión.
    .step-2 = Si no: deja que la cola reintente y avisa a su postmaster.
server-full_exchange_admin =
    .step-1 = Lee los eventos 15004 a 15007 de MSExchangeTransport: dicen qué falta.
    .step-2 = Libera disco en el volumen de la cola o da más memoria al servidor.
    .step-3 = Busca una avalancha en las colas: Get-Queue.

mailer-failed =
    .short = falló un programa de allí
    .headline = Falló un programa del otro lado
    .summary = { -Receiver } aceptó el mensaje, pero falló el programa que lo guarda en el buzón.
    .step-1 = Avisa a la persona por otro medio de que no le llega el correo.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = Dile al cliente que la dirección y el mensaje están bien.
    .step-2 = Pregunta si a esta persona le llega otro correo: la causa suele ser un filtro de un solo buzón.
    .step-3 = Escala el caso a quien gestiona ese servidor.
mailer-failed_admin =
    .summary = El programa de entrega para { -recipient } en { -server } acabó con un fallo.
    .step-1 = Lee el código de salida: 67 no hay usuario, 69 no disponible, 73 no puede crear, 75 más tarde, 77 sin permiso.
    .step-2 = Prueba el comando a mano con el mismo usuario: ruta, permisos, cuota, filtro.
    .step-3 = Haz que dé 75 cuando el fallo puede pasar, para que el correo siga en la cola.

connection-failed =
    .short = no hubo conexión
    .headline = No se pudo conectar con el otro servidor
    .summary = No hubo conexión con { -receiver }, o se cortó. Puede ser el servidor o el camino hasta él.
    .step-1 = { -wait }
    .step-2 = Mientras tanto, revisa la parte de la dirección después de la @.
    .step-3 = Si de tu programa no sale ningún correo, revisa tu conexión y el servidor de salida.
connection-failed_helpdesk =
    .step-1 = Comprueba si sale correo a otros dominios. Si no, el fallo está en el lado del cliente.
    .step-2 = Si lo mostró un programa de correo: revisa servidor de salida, puerto 587 o 465, firewall y antivirus.
    .step-3 = Escala el caso si un dominio falla todo un día.
connection-failed_admin =
    .summary = No hubo sesión SMTP con { -server }: rechazada, sin respuesta a tiempo o cortada.
    .step-1 = Ejecuta «nc -vz { -host } 25» desde el host emisor, para cada MX, por IPv4 e IPv6.
    .step-2 = Si nada sale por el puerto 25: lo bloquea tu proveedor o la nube. Usa un relay en el 587.
    .step-3 = Si se corta a mitad de mensaje: mira MTU, inspección SMTP del firewall y tiempos de espera.

dns-failed =
    .short = falló una consulta DNS
    .headline = No se pudo consultar el otro servidor
    .summary = El servicio de nombres (DNS) no respondió para el dominio después de la @. Suele arreglarse solo.
    .step-1 = { -wait }
    .step-2 = Mientras tanto, revisa la parte de la dirección después de la @.
dns-failed_helpdesk =
    .step-1 = Consulta el dominio en una herramienta de DNS: ¿se resuelve desde otros sitios?
    .step-2 = { -tell-wait }
    .step-3 = Si falla en todas partes, escala el caso al titular del dominio. Si no, a tu equipo de redes.
dns-failed_admin =
    .summary = Falló una consulta DNS para el dominio del destinatario: SERVFAIL, sin respuesta a tiempo o DNSSEC.
    .step-1 = Ejecuta «dig +trace MX» para el dominio, y «dig +cd»: si solo funciona +cd, DNSSEC está roto.
    .step-2 = Revisa tu resolver: conexión, caché vacía, sin reenvíos en círculo.
    .step-3 = Si el dominio es tuyo: revisa delegación, glue, DS y que todos sus servidores respondan igual.
dns-failed_loop =
    .headline = El dominio apunta al propio servidor emisor
    .summary = Según el DNS, el correo de este dominio va al mismo servidor que quiere enviarlo.
dns-failed_loop_admin =
    .step-1 = Si el servidor debe recibir correo del dominio: añádelo a los dominios locales o de relay.
    .step-2 = Si no: corrige el MX. Busca 127.0.0.1, una IP privada o un smarthost incorrecto.

delivery-timed-out =
    .short = se acabó el tiempo
    .headline = El mensaje no se pudo entregar a tiempo
    .summary = El servidor emisor lo intentó muchas veces y ya ha dejado de hacerlo{ $server ->
            [none] {""}
           *[known] . No pudo entregar el mensaje en { $server }
        }.
    .step-1 = Revisa la parte de la dirección después de la @.
    .step-2 = Envíalo una vez más: puede que el problema ya haya pasado.
    .step-3 = Avisa a la persona por otro medio de que no le llega correo.
delivery-timed-out_helpdesk =
    .step-1 = Lee la última respuesta en el rebote: dice qué falló todo ese tiempo.
    .step-2 = Prueba el dominio con una herramienta de MX: ¿funciona ya el servidor?
    .step-3 = Si funciona, haz que el cliente lo envíe una vez más.
delivery-timed-out_admin =
    .summary = El mensaje salió de la cola al acabar su plazo. La causa real es el último fallo con { -server }.
    .step-1 = Busca en el log todos los intentos de este id de cola: ¿siempre el mismo fallo o varios?
    .step-2 = Prueba cada MX por IPv4 e IPv6 en el puerto 25.
    .step-3 = Envía un aviso de retraso tras unas horas: los usuarios lo ven antes.

tls-failed =
    .short = no hubo conexión segura
    .headline = No se pudo establecer una conexión segura
    .summary = Uno de los lados quiere que el correo viaje cifrado, y la conexión segura con { -receiver } falló.
    .step-1 = Si lo muestra tu programa de correo: revisa fecha y hora del equipo, el nombre del servidor y el puerto.
    .step-2 = Actualiza el programa o el equipo si es antiguo.
    .step-3 = { -note-to-admin }
    .avoid = No desactives el cifrado para que pase.
tls-failed_helpdesk =
    .step-1 = Pregunta dónde aparece. En un programa, revisa nombre del servidor, puerto (465 SSL/TLS, 587 STARTTLS) y hora.
    .step-2 = Busca antivirus que abran las conexiones TLS.
    .step-3 = Escala el caso si llegó como rebote: es entre dos servidores.
tls-failed_admin =
    .summary = TLS con { -server } falló o no existe.
    .step-1 = Ejecuta «openssl s_client -starttls smtp -connect { -host }:25» y lee versión, cadena y nombre.
    .step-2 = Comprueba TLS 1.2 o posterior en ambos extremos y la cadena de certificados completa.
    .step-3 = Revisa MTA-STS y DANE del dominio: «dig TXT _mta-sts» y los registros TLSA.
tls-failed_microsoft365_admin =
    .step-1 = Lee el último número: 321 sin STARTTLS, 322 caducado, 323 TLSA incorrecto, 324 DNSSEC, 325 otro nombre.
    .step-2 = Prueba el dominio del destinatario en testconnectivity.microsoft.com: DANE y STARTTLS.
    .step-3 = Avisa al titular del dominio: DANE y MTA-STS se arreglan allí, no en Microsoft.
tls-failed_required =
    .headline = El otro lado exige cifrado
    .summary = { -Receiver } solo acepta correo por una conexión segura. El servidor emisor no la abrió.
tls-failed_required_admin =
    .step-1 = Activa STARTTLS para el correo saliente. Postfix: smtp_tls_security_level = may, o dane.
    .step-2 = Busca un firewall que oculte STARTTLS en la respuesta EHLO.
    .step-3 = Si pide ciertas versiones o cifrados: permite TLS 1.2 y 1.3.
tls-failed_certificate =
    .headline = El certificado del servidor no es de confianza
    .summary = Un servidor de correo prueba su nombre con un certificado. Este ha caducado, es de otro nombre o de un emisor desconocido.
tls-failed_certificate_admin =
    .step-1 = Lee fechas, nombres y cadena: «openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }».
    .step-2 = Cambia el certificado, envía los intermedios e incluye el nombre del host MX.
    .step-3 = Si se usa DANE: publica un TLSA nuevo antes de cada clave nueva.
tls-failed_handshake =
    .headline = Los servidores no tienen un cifrado en común
tls-failed_handshake_admin =
    .step-1 = Compara versiones y cifrados de ambos extremos: quizá uno solo ofrece TLS 1.0 y el otro solo 1.2.
    .step-2 = Busca un puerto que quiere TLS desde el principio (465) y recibe STARTTLS, o al revés.

protocol-error =
    .short = no se entienden
    .headline = Los servidores de correo no se entendieron
    .summary = El otro lado no entendió un comando o no lo esperaba. La causa suele ser un ajuste incorrecto o un programa antiguo.
    .step-1 = Envíalo una vez más: puede deberse a una conexión cortada.
    .step-2 = Si lo muestra un programa o dispositivo, revisa servidor de salida, puerto y seguridad.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = Pregunta qué envía: un programa de correo, un escáner, un script o un servidor.
    .step-2 = Revisa puerto y seguridad juntos: 465 con SSL/TLS, 587 con STARTTLS.
    .step-3 = Busca un antivirus o firewall que cambie el correo.
protocol-error_admin =
    .summary = { -Server } rechazó un comando: desconocido, fuera de orden o con un argumento incorrecto.
    .step-1 = Guarda la sesión y lee la línea anterior al 5xx: comando, orden, argumento, longitud.
    .step-2 = Busca un firewall que cambie SMTP (XXXX en lugar de comandos, sin EHLO).
    .step-3 = Envía EHLO de nuevo tras STARTTLS, y MAIL FROM solo después de AUTH.

unsupported-feature =
    .short = falta una función
    .headline = Al otro servidor le falta una función
    .summary = El mensaje necesita algo que { -receiver } no sabe hacer, como letras distintas de la a a la z en una dirección.
    .step-1 = Si la persona tiene una dirección sin letras especiales, usa esa.
    .step-2 = Envíalo como texto sin formato, sin opciones especiales.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = Busca acentos u otros alfabetos en remitente y destinatario.
    .step-2 = Pregunta por opciones como prioridad, acuses de recibo o cifrado obligatorio.
    .step-3 = Ayuda al cliente a usar una dirección sin letras especiales.
unsupported-feature_admin =
    .summary = { -Server } no tiene una extensión SMTP o rechaza un parámetro de MAIL o RCPT.
    .step-1 = Compara su respuesta EHLO con lo que pide el mensaje: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, AUTH.
    .step-2 = Envía sin ella: codificación de 7 bits, dominios «xn--», sin parámetros extra.
    .step-3 = Busca un firewall que quite líneas de la respuesta EHLO.

## Not failures

accepted =
    .short = se aceptó
    .headline = El mensaje se aceptó
    .summary = { -Receiver } aceptó el mensaje{ $recipient ->
            [none] {""}
           *[known] {" para "}{ $recipient }
        }. A partir de aquí se encarga de él.
    .step-1 = No tienes que hacer nada: todo fue bien.
    .step-2 = Si la persona no lo encuentra, pídele que mire en la carpeta de spam.
accepted_helpdesk =
    .step-1 = Dile al cliente que el mensaje salió y que el otro lado lo aceptó.
    .step-2 = Haz que el destinatario mire en spam, filtros y cuarentena.
    .step-3 = Da al proveedor del destinatario la hora y el id de la respuesta.
accepted_admin =
    .summary = { -Server } aceptó el mensaje con una respuesta 2xx.
    .step-1 = No hay que hacer nada: guarda el id de cola de la respuesta. El receptor puede buscarlo.
    .step-2 = Si no aparece: se filtró tras aceptarlo. Solo el log del receptor puede decirlo.

will-forward =
    .short = se pasa a otro servidor
    .headline = El mensaje se pasa a otro servidor
    .summary = { -Receiver } no guarda este buzón, o no pudo comprobarlo. Acepta el mensaje y lo pasa.
    .step-1 = No tienes que hacer nada: si falla, otro mensaje te avisará.
will-forward_helpdesk =
    .step-1 = Dile al cliente que esto no es un fallo.
    .step-2 = Pide el rebote posterior, si lo hubo: ese nombra la causa.
will-forward_admin =
    .summary = 251 o 252: aceptado para reenviarlo, o sin comprobar el buzón.
    .step-1 = No hay que hacer nada: si no llega, sigue el id de cola en el salto siguiente.

ready =
    .short = no pasa nada malo
    .headline = Todo va bien hasta aquí
    .summary = Es una respuesta normal en la conversación entre programas de correo. No es un fallo.
    .step-1 = No tienes que hacer nada: busca más abajo una línea que empiece por 4 o 5.
ready_helpdesk =
    .step-1 = Pide el texto completo: si algo falló, la causa está en una línea posterior.
ready_admin =
    .summary = Saludo, luz verde, inicio de sesión aceptado, ayuda o despedida.
    .step-1 = Sigue leyendo la sesión: el primer 4xx o 5xx es el que cuenta.

continue =
    .short = espera el resto
    .headline = El servidor espera el resto
    .summary = El otro lado ha dicho que sí hasta aquí y espera más: el texto del mensaje o el inicio de sesión.
    .step-1 = No tienes que hacer nada: mira la línea siguiente para ver cómo siguió.
continue_helpdesk =
    .step-1 = Pide las líneas que vienen después.
    .step-2 = Si no hay más, busca una conexión cortada.
continue_admin =
    .summary = 354 pide el mensaje y una línea con un solo punto. 334 pide la parte siguiente del inicio de sesión, en base64.
    .step-1 = Lee la respuesta siguiente. Si no hay: busca un firewall, problemas de MTU o un programa que no envió nada.

delayed =
    .short = va con retraso
    .headline = El mensaje va con retraso, pero en camino
    .summary = Todavía no se ha entregado. El servidor emisor lo sigue intentando{ $until ->
            [none] {""}
           *[known] {" hasta el "}{ $until }
        }.
    .step-1 = No tienes que hacer nada: si falla del todo, otro mensaje te avisará.
    .step-2 = Mientras tanto, revisa la dirección.
    .step-3 = Si es urgente, habla con la persona por otro medio.
    .avoid = No lo envíes otra vez: podría llegarle dos veces.
delayed_helpdesk =
    .step-1 = Dile al cliente que esto es un aviso, no un fallo.
    .step-2 = Mira por qué espera: lo dice la última respuesta del texto, si la hay.
    .step-3 = Escala el caso si todo el correo del cliente va con retraso.
delayed_admin =
    .summary = El mensaje para { -recipient } sigue en la cola{ $reporter ->
            [none] {""}
           *[known] {" de "}{ $reporter }
        }.
    .step-1 = Busca el id de cola y lee el último fallo.
    .step-2 = Prueba ese fallo: DNS, conexión, límite de ritmo o greylisting.
    .step-3 = Cuando esté resuelto, envía la cola de este dominio.

confirmation-required =
    .short = piden una confirmación
    .headline = El lado del destinatario pide confirmación
    .summary = El mensaje queda retenido hasta que muestres que eres una persona o el destinatario te dé acceso.
    .step-1 = Comprueba que escribiste a esa persona. Si no, borra esta respuesta.
    .step-2 = Si conoces al destinatario y el enlace lleva a donde dice, sigue los pasos de la respuesta.
    .step-3 = Pide a la persona por otro medio que te añada a sus contactos.
    .avoid = No escribas allí ninguna contraseña: un control auténtico no la pide.
confirmation-required_helpdesk =
    .summary = El lado del destinatario retiene el mensaje hasta que el remitente muestre que lo escribió una persona.
    .step-1 = Asegúrate de que el cliente escribió a esa persona. Si no, alguien envió spam en su nombre.
    .step-2 = Mira adónde lleva el enlace antes de que alguien lo abra.
confirmation-required_admin =
    .summary = Un sistema de desafío y respuesta, o un moderador, retiene el mensaje.
    .step-1 = Si el correo era auténtico, responde a mano.
    .step-2 = Si era falsificado, no respondas y publica DMARC con reject.

auto-reply =
    .short = es una respuesta automática
    .headline = Esta es una respuesta automática
    .summary = El mensaje llegó al { -mailbox }. El buzón respondió solo, porque la persona no está o no puede responder ahora.
    .step-1 = No tienes que hacer nada: la persona verá tu mensaje más tarde.
    .step-2 = Si es urgente, busca en la respuesta otro contacto.
auto-reply_helpdesk =
    .step-1 = Dile al cliente que el mensaje llegó.
auto-reply_admin =
    .summary = Una respuesta automática (RFC 3834), no un rebote.
    .step-1 = No hay que hacer nada: conserva la dirección y no cuentes ningún fallo.

complaint =
    .short = lo marcaron como spam
    .headline = Alguien marcó el mensaje como spam
    .summary = { -Recipient } lo marcó como spam, y { $provider ->
            [none] su servicio de correo
           *[known] { $provider }
        } te envía este aviso.
    .step-1 = Quita hoy a esta persona de tu lista.
    .step-2 = Haz fácil la baja: un enlace arriba y un botón que funcione.
    .avoid = No le escribas para preguntar por qué.
complaint_helpdesk =
    .summary = { -Recipient } marcó como spam el mensaje del cliente. Es un aviso, no un rebote.
    .step-1 = Haz quitar la dirección de todas las listas.
    .step-2 = Pregunta cómo llegó a la lista.
complaint_admin =
    .summary = Un informe de quejas (ARF, RFC 5965).
    .step-1 = Quita la dirección de todas las herramientas de envío. Puede venir oculta: usa el id de la lista o una marca en el correo.
    .step-2 = Vigila la tasa: por encima de 1 de cada 1000, mira de dónde vienen las direcciones.
    .step-3 = Añade List-Unsubscribe y List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = es un acuse de recibo
    .headline = Esto es un acuse de recibo
    .summary = El mensaje ha llegado{ $recipient ->
            [none] {""}
           *[known] {" a "}{ $recipient }
        }. Recibes esto porque se pidió un acuse.
    .step-1 = No tienes que hacer nada: guarda el acuse si necesitas una prueba.
receipt_helpdesk =
    .summary = El mensaje ha llegado. Este es el acuse de recibo que se pidió.
    .step-1 = Dile al cliente que esto no es un fallo.
    .step-2 = Dile dónde se desactivan los acuses.
receipt_admin =
    .summary = Un estado de entrega con acción positiva (RFC 3464) o una notificación de disposición (RFC 8098).
    .step-1 = No hay que hacer nada: guarda el acuse. «relayed» significa que el salto siguiente no envía más.

unknown =
    .short = no se sabe el motivo
    .headline = La respuesta no dice por qué
    .summary = El texto dice que algo falló. Nada en él da el motivo.
    .step-1 = Revisa la dirección y envía el mensaje una vez más.
    .step-2 = Busca un texto más largo: detalles, un informe adjunto, un log.
    .step-3 = { -note-to-admin }
    .avoid = No borres el contacto: nada aquí dice que la dirección esté mal.
unknown_helpdesk =
    .headline = El rebote no dice por qué
    .summary = El servidor que escribió esto omitió la respuesta del otro lado, o no la hubo. Nada en este texto dice la causa.
    .step-1 = Pide al proveedor de correo del cliente las líneas del log de este mensaje: id de cola y hora están abajo.
    .step-2 = Hasta entonces, no le digas al cliente que la dirección está mal.
unknown_admin =
    .summary = Aquí ningún código, estado ni texto da una causa.
    .step-1 = Busca en el log el id de cola o el Message-ID y lee la respuesta remota.
    .step-2 = Guarda el rebote completo con su parte message/delivery-status.
    .step-3 = Prueba a mano: EHLO, MAIL y RCPT con el MX, y lee las respuestas.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Sí
    .meaning = Una forma antigua de decir que todo fue bien. La norma de hoy usa 250.
reply-211 =
    .name = Estado del servidor
    .meaning = El servidor cuenta cómo está, porque alguien lo preguntó. No hay ningún problema.
reply-214 =
    .name = Texto de ayuda
    .meaning = El servidor explica sus comandos, porque alguien lo preguntó. No hay ningún problema.
reply-220 =
    .name = El servidor está preparado
    .meaning = El saludo al abrir la conexión, o la luz verde para cifrar. No hay ningún problema.
reply-221 =
    .name = Despedida
    .meaning = El servidor cierra la conexión, como debe al final. No hay ningún problema.
reply-235 =
    .name = El inicio de sesión funcionó
    .meaning = Se aceptaron el usuario y la contraseña.
reply-250 =
    .name = Hecho
    .meaning = El comando fue bien. Tras el texto del mensaje, significa que el servidor lo ha aceptado y se encarga de él.
reply-251 =
    .name = Aceptado y pasado a otro
    .meaning = El buzón no está en este servidor. Acepta el mensaje y lo pasa.
reply-252 =
    .name = Aceptado sin comprobar
    .meaning = El servidor no puede saber si el buzón existe. Acepta el mensaje y lo intenta.
reply-253 =
    .name = Se envía el correo en espera
    .meaning = Un servidor pidió el correo que le espera y ahora lo recibe.
reply-255 =
    .name = No es una respuesta de correo
    .meaning = Suele ser el código de salida de un programa que entrega correo, no la respuesta de un servidor.
reply-334 =
    .name = Sigue con el inicio de sesión
    .meaning = El servidor espera la parte siguiente del inicio de sesión, como el usuario o la contraseña.
reply-354 =
    .name = Envía ahora el mensaje
    .meaning = El servidor espera el texto del mensaje. Una línea con un solo punto es el final.
reply-400 =
    .name = Ahora no
    .meaning = Un fallo que debería pasar. El código no dice cuál. Más tarde puede funcionar.
reply-403 =
    .name = El remitente no está permitido
    .meaning = En SendGrid, la dirección «De» no está confirmada. En Sendmail, se pedía cifrado y faltaba.
reply-412 =
    .name = Vuelve más tarde
    .meaning = Unos pocos servidores lo usan para hacer esperar a un remitente desconocido.
reply-417 =
    .name = Falló una consulta por ahora
    .meaning = Unos pocos servidores lo usan cuando el servicio de nombres (DNS) no responde.
reply-420 =
    .name = Sin respuesta a tiempo
    .meaning = Lo escribe el lado emisor: no se llegó al otro servidor o fue demasiado lento.
reply-421 =
    .name = No disponible ahora
    .meaning = El servidor cierra la conexión: está ocupado, se reinicia o recibe demasiado correo de este remitente. Más tarde puede funcionar.
reply-422 =
    .name = Buzón lleno u otro inicio de sesión
    .meaning = La norma lo usa para inicios de sesión. En la práctica suele significar que el buzón superó su límite.
reply-424 =
    .name = No se puede desplegar la lista
    .meaning = Por ahora no se pudo saber quiénes son los miembros de una lista de correo.
reply-430 =
    .name = Hay que iniciar sesión antes
    .meaning = Lo usan unos pocos servidores que piden iniciar sesión antes de aceptar correo.
reply-431 =
    .name = Sin espacio, o demasiados a la vez
    .meaning = Al servidor le falta disco o memoria, o el mensaje tiene demasiados destinatarios.
reply-432 =
    .name = Hace falta otro inicio de sesión
    .meaning = La norma lo usa al iniciar sesión. Microsoft lo envía cuando un buzón está demasiado ocupado.
reply-435 =
    .name = No se puede comprobar el inicio de sesión
    .meaning = El servidor no pudo comprobarlo por un motivo propio. Prueba más tarde.
reply-440 =
    .name = Sin cifrado por ahora
    .meaning = Esta vez no se pudo establecer la conexión segura.
reply-441 =
    .name = El otro servidor no responde
    .meaning = Lo escribe el lado emisor: no hubo conexión. Lo intenta otra vez por sí solo.
reply-442 =
    .name = Se cortó la conexión
    .meaning = Lo escribe el lado emisor: la línea se cortó a la mitad. Lo intenta otra vez por sí solo.
reply-446 =
    .name = Demasiados servidores
    .meaning = El mensaje pasó por demasiados servidores. Casi siempre dio vueltas.
reply-447 =
    .name = Se acabó el tiempo
    .meaning = El servidor emisor lo intentó durante todo su plazo y no pudo entregar el mensaje.
reply-449 =
    .name = No se encontró un camino
    .meaning = El servidor emisor no sabe adónde enviar el mensaje.
reply-450 =
    .name = El buzón no está disponible ahora
    .meaning = El buzón está ocupado, o el servidor hace esperar a un remitente desconocido. El mismo mensaje puede entrar más tarde.
reply-451 =
    .name = Un fallo en el servidor
    .meaning = El servidor paró por un problema de su lado. También se usa para hacer esperar a remitentes desconocidos. Más tarde puede funcionar.
reply-452 =
    .name = Sin espacio, o demasiados destinatarios
    .meaning = El servidor no tiene espacio ahora, o acepta menos destinatarios a la vez. Es cosa del servidor, no de un buzón.
reply-453 =
    .name = No hay correo, o ahora no
    .meaning = Se dice cuando un servidor pide el correo en espera y no hay. Algunos lo usan como «ahora no hay servicio».
reply-454 =
    .name = Ahora no hay inicio de sesión ni cifrado
    .meaning = La conexión segura o el inicio de sesión falló por ahora. Postfix también lo usa cuando no quiere pasar correo.
reply-455 =
    .name = Una opción no se puede usar ahora
    .meaning = El servidor conoce una opción del comando, pero ahora no puede usarla.
reply-456 =
    .name = Prueba por otra vía
    .meaning = Una propuesta que nunca fue norma: envíalo por IPv4. Un servidor lo usa para «dirección no disponible ahora».
reply-458 =
    .name = No se puede enviar el correo en espera
    .meaning = Un servidor pidió el correo que le espera y la entrega no pudo empezar.
reply-459 =
    .name = Este servidor no puede pedir correo
    .meaning = Un servidor pidió correo en espera que no es para él.
reply-471 =
    .name = Detenido en el lado del remitente
    .meaning = Casi siempre lo detuvo el antivirus, el firewall o el servidor de correo del propio remitente.
reply-498 =
    .name = No hay servidor de correo
    .meaning = Lo escribe un servicio de envío: el dominio después de la @ no indica ningún servidor de correo.
reply-499 =
    .name = Sin conexión
    .meaning = Lo escribe un servicio de envío: no se llegó a los servidores de correo del dominio.
reply-500 =
    .name = No se entendió el comando
    .meaning = El servidor no conoce el comando, o la línea era demasiado larga. Los dos programas no se entienden.
reply-501 =
    .name = Algo está mal en el comando
    .meaning = El servidor conoce el comando, pero no lo que traía: una dirección, un nombre o una opción está mal escrita.
reply-502 =
    .name = Comando desactivado
    .meaning = El servidor conoce el comando, pero no lo tiene activado.
reply-503 =
    .name = Orden incorrecto
    .meaning = Un comando llegó en mal momento, por ejemplo el mensaje antes de aceptar un destinatario. Puede deberse a que falta iniciar sesión.
reply-504 =
    .name = Opción no admitida
    .meaning = Se conoce el comando, pero no esta forma de él. Suele ser un tipo de inicio de sesión que el servidor no tiene.
reply-505 =
    .name = Inicia sesión antes, o cuenta bloqueada
    .meaning = Algunos proveedores lo envían cuando falta iniciar sesión o la cuenta no puede enviar.
reply-510 =
    .name = Dirección incorrecta
    .meaning = No está en la norma. Dice que la dirección del destinatario no es correcta.
reply-511 =
    .name = No existe ese buzón
    .meaning = No está en la norma. Dice que la dirección no existe.
reply-512 =
    .name = No existe ese dominio
    .meaning = No está en la norma. Dice que no se encontró la parte después de la @.
reply-513 =
    .name = Dirección rechazada
    .meaning = No está en la norma. La dirección está mal escrita, o el servidor pide antes iniciar sesión.
reply-515 =
    .name = Dirección de buzón rechazada
    .meaning = No está en la norma. Dice que la dirección del destinatario no es correcta.
reply-517 =
    .name = Remitente rechazado
    .meaning = No está en la norma. El servidor no acepta la dirección o el dominio del remitente.
reply-520 =
    .name = Un borrador que no se usó
    .meaning = Viene de una propuesta para empezar más rápido las sesiones de correo.
reply-521 =
    .name = Aquí no se acepta correo
    .meaning = Este servidor no recibe ningún correo. Algunos lo envían a los remitentes que bloquean.
reply-522 =
    .name = El buzón está lleno
    .meaning = El estado 5.2.2 sin sus puntos. El buzón superó su límite.
reply-523 =
    .name = Hace falta cifrado
    .meaning = El inicio de sesión o el mensaje tiene que ir por una conexión segura. Un servidor lo usa para «demasiado largo».
reply-524 =
    .name = Inicio de sesión solo con cifrado
    .meaning = El inicio de sesión tiene que ir por una conexión segura. OpenSMTPD lo usa para una lista que no se puede desplegar.
reply-525 =
    .name = Cuenta desactivada
    .meaning = El inicio de sesión era correcto, pero la cuenta está cerrada.
reply-530 =
    .name = Hay que iniciar sesión antes
    .meaning = El servidor solo acepta el mensaje después de iniciar sesión o con una conexión segura.
reply-531 =
    .name = Demasiados destinatarios, o buzón lleno
    .meaning = No está en la norma. Los servidores lo usan para ambas cosas.
reply-533 =
    .name = No permitido
    .meaning = Aparece junto al estado 5.7.1. Exim lo usa para direcciones con letras que el otro lado no admite.
reply-534 =
    .name = El inicio de sesión es demasiado débil
    .meaning = El servidor pide uno más seguro. Google pide una contraseña de aplicación o iniciar sesión en el navegador.
reply-535 =
    .name = No se aceptó el inicio de sesión
    .meaning = No se aceptó el usuario, la contraseña o el tipo de inicio de sesión.
reply-538 =
    .name = Inicio de sesión solo con cifrado
    .meaning = La contraseña viajaría a la vista. Activa la conexión segura.
reply-540 =
    .name = Buzón cerrado, o sin cifrado
    .meaning = No está en la norma. Para Rambler, el buzón está cerrado; para Courier, falta la conexión segura.
reply-541 =
    .name = Rechazado por una regla
    .meaning = No está en la norma. Un filtro de la empresa del destinatario rechazó el mensaje.
reply-542 =
    .name = Destinatario rechazado
    .meaning = No está en la norma. No se acepta la dirección del destinatario.
reply-546 =
    .name = El mensaje dio vueltas
    .meaning = No está en la norma, pero es común: el mensaje pasó por demasiados servidores.
reply-550 =
    .name = Rechazado: dirección incorrecta o una regla
    .meaning = El servidor no acepta el mensaje. Casi siempre la dirección no existe. También puede ser un filtro de spam u otra regla.
reply-551 =
    .name = El buzón está en otro sitio
    .meaning = El destinatario no está en este servidor, que no pasa el mensaje. La respuesta puede dar la dirección nueva. Para algunos, falta iniciar sesión.
reply-552 =
    .name = Demasiado lleno o demasiado grande
    .meaning = Se alcanzó un límite. O el buzón está lleno, o el mensaje es demasiado grande.
reply-553 =
    .name = Dirección no permitida
    .meaning = El servidor no acepta una dirección: está mal escrita, no vale como remitente o es de otro servidor.
reply-554 =
    .name = Rechazado
    .meaning = El servidor rechazó el mensaje o la conexión, a menudo por filtros de spam o la reputación del remitente. El código no da el motivo.
reply-555 =
    .name = Opción desconocida
    .meaning = El programa emisor usó una opción que el servidor no conoce.
reply-556 =
    .name = El dominio no recibe correo
    .meaning = El titular del dominio ha indicado que no recibe correo.
reply-557 =
    .name = Un borrador que no se usó
    .meaning = Viene de una propuesta para preguntar direcciones a los servidores.
reply-560 =
    .name = Contenido rechazado
    .meaning = No está en la norma. Se rechazó algo del mensaje.
reply-571 =
    .name = Rechazado por un filtro o una regla
    .meaning = El estado 5.7.1 sin sus puntos. Se rechazó el remitente o el mensaje.
reply-572 =
    .name = Rechazado por una regla
    .meaning = No está en la norma. Una regla del servidor rechazó el mensaje.
reply-573 =
    .name = Hay que iniciar sesión antes
    .meaning = El estado 5.7.3 sin sus puntos. El servidor pide iniciar sesión.
reply-577 =
    .name = No se pasa a otro servidor
    .meaning = No está en la norma. El servidor no pasa el mensaje para este remitente.
reply-585 =
    .name = Destinatario rechazado
    .meaning = No está en la norma. El servidor buscó la dirección y no la encontró.
reply-591 =
    .name = Remitente en una lista de bloqueo
    .meaning = No está en la norma. El servidor emisor está en una lista de servidores que envían spam.

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = No se da ningún motivo
    .meaning = Solo dice algo el primer número: 2 es éxito, 4 es pasajero, 5 es definitivo.
status-x-0-350 =
    .name = Rechazado, según Microsoft 365
    .meaning = Otro servidor rechazó el mensaje. Microsoft cita su respuesta.
status-x-1-0 =
    .name = Algo sobre una dirección
    .meaning = Con un 2 delante, la dirección está bien. Con 4 o 5, no se acepta el remitente o el destinatario, sin decir por qué.
status-x-1-1 =
    .name = No existe ese buzón
    .meaning = La parte antes de la @ no existe en este dominio.
status-x-1-2 =
    .name = No existe ese dominio
    .meaning = La parte después de la @ no existe o no recibe correo.
status-x-1-3 =
    .name = Dirección mal escrita
    .meaning = La dirección del destinatario no tiene la forma de una dirección.
status-x-1-4 =
    .name = La dirección no es clara
    .meaning = La dirección encaja con más de un buzón.
status-x-1-5 =
    .name = Dirección aceptada
    .meaning = La dirección del destinatario es correcta.
status-x-1-6 =
    .name = El buzón se ha mudado
    .meaning = La dirección fue correcta. Ya no recibe correo y nada se reenvía.
status-x-1-7 =
    .name = Dirección del remitente mal escrita
    .meaning = La dirección «De» no tiene la forma de una dirección.
status-x-1-8 =
    .name = Dominio del remitente no encontrado
    .meaning = No se conoce el dominio del remitente. En Microsoft 365: esta cuenta tiene bloqueado el envío.
status-x-1-9 =
    .name = Pasado a otro, sin más informes
    .meaning = El mensaje siguió a un servidor que no envía informes.
status-x-1-10 =
    .name = El dominio no recibe correo
    .meaning = El dominio dice que no recibe correo. En Exchange: no existe ese destinatario.
status-x-1-11 =
    .name = Destinatario no encontrado
    .meaning = Microsoft 365 no encontró la dirección, o la encontró dos veces.
status-x-1-20 =
    .name = Varias direcciones «De»
    .meaning = El mensaje nombra a varios autores y ningún remitente único.
status-x-1-90 =
    .name = Límite diario alcanzado
    .meaning = La cuenta ya ha escrito a todas las personas que puede en un día.
status-x-1-351 =
    .name = No existe el buzón, dice el otro lado
    .meaning = El otro servidor dijo a Microsoft 365 que el buzón no existe.
status-x-2-0 =
    .name = Algo sobre el buzón
    .meaning = Con un 2 delante, el buzón está bien. Con 4 o 5, existe pero no puede recibir el mensaje. El estado no dice por qué.
status-x-2-1 =
    .name = El buzón está cerrado
    .meaning = El buzón existe, pero no recibe correo, por un tiempo o para siempre.
status-x-2-2 =
    .name = El buzón está lleno
    .meaning = No queda espacio en el buzón. Su titular tiene que hacer sitio.
status-x-2-3 =
    .name = Demasiado grande para este buzón
    .meaning = El mensaje es más grande de lo que permite este buzón.
status-x-2-4 =
    .name = No se puede desplegar la lista
    .meaning = No se pudo saber quiénes son los miembros de una lista de correo.
status-x-2-14 =
    .name = Dirección de reenvío incorrecta
    .meaning = El buzón reenvía el correo a una dirección que no funciona.
status-x-2-20 =
    .name = Límite de este buzón
    .meaning = El buzón solo acepta cierta cantidad de correo de fuera.
status-x-2-121 =
    .name = Demasiado de un solo remitente
    .meaning = Un remitente ha escrito demasiado a esta persona en una hora.
status-x-2-122 =
    .name = Demasiado para un solo buzón
    .meaning = La persona recibe en una hora más correo del permitido.
status-x-3-0 =
    .name = Algo sobre el servidor
    .meaning = Con un 2 delante, el servidor está bien. Con 4 o 5, tuvo un problema y no dice cuál.
status-x-3-1 =
    .name = El servidor está lleno
    .meaning = No queda espacio en todo el servidor de correo, no en un solo buzón.
status-x-3-2 =
    .name = El servidor no acepta correo ahora
    .meaning = Está ocupado, en mantenimiento o nunca recibe correo.
status-x-3-3 =
    .name = Falta una función
    .meaning = El servidor no sabe hacer lo que el mensaje necesita.
status-x-3-4 =
    .name = El mensaje es demasiado grande
    .meaning = Es más grande de lo que permite el servidor.
status-x-3-5 =
    .name = El servidor está mal configurado
    .meaning = Un ajuste del lado receptor detiene el correo, por ejemplo uno que apunta a sí mismo.
status-x-3-6 =
    .name = Aceptado con otra prioridad
    .meaning = El servidor aceptó el mensaje y cambió su prioridad.
status-x-3-190 =
    .name = Sin archivo para estas copias
    .meaning = Aquí no se admiten copias para un archivo.
status-x-4-0 =
    .name = Algo sobre la red
    .meaning = Hubo un problema por el camino. El estado no dice cuál.
status-x-4-1 =
    .name = Sin respuesta
    .meaning = El otro servidor no respondió. Microsoft 365 dice 5.4.1 cuando no conoce al destinatario.
status-x-4-2 =
    .name = Se cortó la conexión
    .meaning = Había conexión entre los servidores y se cortó.
status-x-4-3 =
    .name = Falló una consulta
    .meaning = El servicio de nombres (DNS) o un directorio no respondió.
status-x-4-4 =
    .name = No se encontró un camino
    .meaning = No se encontró ningún servidor para este dominio.
status-x-4-5 =
    .name = Demasiado ocupado
    .meaning = El sistema de correo está demasiado ocupado. Gmail también lo dice cuando tu límite de envío está agotado.
status-x-4-6 =
    .name = El mensaje dio vueltas
    .meaning = Los servidores se pasaron el mensaje sin fin.
status-x-4-7 =
    .name = Se acabó el tiempo
    .meaning = El mensaje esperó demasiado y ya no se intenta.
status-x-4-8 =
    .name = Servidor fuera de la lista del dominio
    .meaning = El servidor encontrado no cumple las reglas de seguridad del dominio (MTA-STS).
status-x-4-11 =
    .name = Demasiados mensajes creados por reglas
    .meaning = Unas reglas crearon mensajes que crearon más mensajes.
status-x-4-12 =
    .name = El mensaje dio vueltas
    .meaning = El mensaje se reenvió demasiadas veces dentro de Exchange.
status-x-4-14 =
    .name = El mensaje dio vueltas
    .meaning = El mensaje se reenvió demasiadas veces dentro de Microsoft 365.
status-x-4-24 =
    .name = No se pudo guardar una copia segura
    .meaning = El servidor no pudo guardar una segunda copia por falta de espacio. Lo intenta otra vez.
status-x-4-25 =
    .name = No se pudo guardar una copia segura
    .meaning = No había un segundo servidor para guardar una copia. Lo intenta otra vez.
status-x-4-28 =
    .name = No se pudo guardar una copia segura
    .meaning = No se llegó a guardar una segunda copia. Lo intenta otra vez.
status-x-4-300 =
    .name = Se acabó el tiempo
    .meaning = Microsoft 365 lo intentó durante todo su plazo y dejó de hacerlo.
status-x-4-310 =
    .name = No existe ese dominio
    .meaning = La parte después de la @ no existe en el DNS.
status-x-4-312 =
    .name = Falló una consulta
    .meaning = El DNS del dominio del destinatario no dio una respuesta útil.
status-x-4-316 =
    .name = Conexión rechazada
    .meaning = El servidor del destinatario no deja entrar al emisor por el puerto de correo.
status-x-4-317 =
    .name = Sin conexión segura
    .meaning = Hacía falta cifrado, y el otro servidor no lo ofreció o le falló.
status-x-4-318 =
    .name = Se cortó la conexión
    .meaning = El otro servidor cortó la conexión a la mitad.
status-x-5-0 =
    .name = Algo en la conversación de los servidores
    .meaning = Con un 2 delante, el comando fue bien. Con 4 o 5, los servidores no se entendieron. Outlook.com dice 5.5.0 cuando un buzón no existe.
status-x-5-1 =
    .name = Comando inesperado
    .meaning = El comando llegó en mal momento o no se conoce.
status-x-5-2 =
    .name = Comando ilegible
    .meaning = El comando estaba mal escrito.
status-x-5-3 =
    .name = Demasiados destinatarios
    .meaning = El mensaje tiene más destinatarios de los que admite una entrega.
status-x-5-4 =
    .name = Opción incorrecta
    .meaning = Algo que traía el comando no se permite o no se conoce.
status-x-5-5 =
    .name = Las versiones no encajan
    .meaning = Los dos servidores hablan versiones distintas.
status-x-5-6 =
    .name = Línea de inicio de sesión demasiado larga
    .meaning = El servidor no puede leer un inicio de sesión tan largo.
status-x-6-0 =
    .name = Algo sobre el contenido
    .meaning = Con un 2 delante, se aceptó el mensaje. Con 4 o 5, su contenido no se puede entregar, sin decir por qué.
status-x-6-1 =
    .name = No se acepta este tipo de contenido
    .meaning = El otro lado no admite este tipo de contenido o archivo.
status-x-6-2 =
    .name = Habría que cambiarlo
    .meaning = Habría que convertir el mensaje, y no se permite.
status-x-6-3 =
    .name = No se puede cambiar
    .meaning = Habría que convertir el mensaje, y este servidor no sabe hacerlo.
status-x-6-4 =
    .name = Entregado con cambios
    .meaning = El mensaje se convirtió y se perdió algo.
status-x-6-5 =
    .name = Falló el cambio
    .meaning = No se pudo convertir el mensaje.
status-x-6-6 =
    .name = Contenido no encontrado
    .meaning = Una parte del mensaje estaba en otro sitio y no se encontró.
status-x-6-7 =
    .name = Dirección con letras especiales
    .meaning = La dirección tiene letras que este servidor no admite.
status-x-6-8 =
    .name = Respuesta con letras especiales
    .meaning = La respuesta tiene letras que el programa emisor no puede leer.
status-x-6-9 =
    .name = Cabecera con letras especiales
    .meaning = La cabecera del mensaje tiene letras que el servidor siguiente no admite.
status-x-6-10 =
    .name = Sin uso
    .meaning = Repite otro estado.
status-x-6-11 =
    .name = Finales de línea incorrectos
    .meaning = Las líneas del mensaje acaban de un modo que el servidor siguiente no acepta.
status-x-7-0 =
    .name = Algo sobre la seguridad
    .meaning = Con un 2 delante, un inicio de sesión o un control fue bien. Con 4 o 5, una regla de seguridad lo impidió y no dice cuál.
status-x-7-1 =
    .name = No está permitido
    .meaning = Una regla o un filtro rechazó el remitente o el mensaje. Se usa para casi cualquier rechazo.
status-x-7-2 =
    .name = Sin permiso para escribir a esta lista
    .meaning = Solo ciertas personas pueden escribir a esta lista de correo.
status-x-7-3 =
    .name = La seguridad no encaja
    .meaning = No se pudo convertir contenido seguro. En Exchange: falta iniciar sesión.
status-x-7-4 =
    .name = Falta una función de seguridad
    .meaning = El servidor no tiene el tipo de inicio de sesión o de seguridad que se pidió.
status-x-7-5 =
    .name = Falló el cifrado
    .meaning = Una clave o un certificado falta, no es correcto o no es de confianza.
status-x-7-6 =
    .name = Cifrado desconocido
    .meaning = El servidor no conoce este tipo de cifrado.
status-x-7-7 =
    .name = El mensaje se cambió
    .meaning = El mensaje no coincide con su sello: se cambió o está dañado.
status-x-7-8 =
    .name = No se aceptó el inicio de sesión
    .meaning = No se acepta el usuario o la contraseña.
status-x-7-9 =
    .name = El inicio de sesión es demasiado débil
    .meaning = Se pide un inicio de sesión más seguro. Yahoo lo dice cuando no se pudo comprobar el remitente.
status-x-7-10 =
    .name = Se necesita cifrado
    .meaning = El mensaje o el inicio de sesión tiene que ir por una conexión segura.
status-x-7-11 =
    .name = Inicio de sesión solo con cifrado
    .meaning = Este tipo de inicio de sesión necesita una conexión segura.
status-x-7-12 =
    .name = Inicia sesión una vez de otro modo
    .meaning = El servidor necesita un inicio de sesión de otro tipo. En Exchange: no se admiten remitentes externos.
status-x-7-13 =
    .name = Cuenta desactivada
    .meaning = El inicio de sesión era correcto, pero la cuenta está cerrada.
status-x-7-14 =
    .name = Sin confianza entre servidores
    .meaning = El servidor no es de confianza para esto. Google pide antes iniciar sesión en el navegador.
status-x-7-15 =
    .name = Prioridad demasiado baja
    .meaning = En este momento solo se acepta correo más urgente.
status-x-7-16 =
    .name = Demasiado grande para su prioridad
    .meaning = Un mensaje con esta prioridad no puede ser tan grande.
status-x-7-17 =
    .name = El buzón tiene otro titular
    .meaning = Ahora esta dirección es de otra persona.
status-x-7-18 =
    .name = El dominio tiene otro titular
    .meaning = Ahora este dominio es de otro titular.
status-x-7-19 =
    .name = Titular sin comprobar
    .meaning = El servidor no pudo saber si el titular sigue siendo el mismo.
status-x-7-20 =
    .name = Ninguna firma válida
    .meaning = Ninguna firma DKIM pasó el control.
status-x-7-21 =
    .name = Firma insuficiente
    .meaning = Pasó una firma DKIM, pero no una que este servidor acepte.
status-x-7-22 =
    .name = Firma de otro dominio
    .meaning = La firma DKIM no es del dominio de «De».
status-x-7-23 =
    .name = Servidor fuera de la lista del dominio
    .meaning = Según SPF, este servidor no puede enviar en nombre del dominio.
status-x-7-24 =
    .name = La lista del dominio está mal
    .meaning = No se pudo comprobar SPF: su registro tiene un fallo, o falló el DNS.
status-x-7-25 =
    .name = El servidor emisor no tiene nombre correcto
    .meaning = Su DNS inverso falta o no coincide.
status-x-7-26 =
    .name = No se pudo comprobar el remitente
    .meaning = No pasaron los controles del remitente, como SPF y DKIM.
status-x-7-27 =
    .name = El dominio del remitente no recibe correo
    .meaning = Ninguna respuesta podría llegar al remitente. En Gmail: SPF no pasó.
status-x-7-28 =
    .name = Demasiado correo a la vez
    .meaning = Hubo una avalancha de mensajes casi iguales.
status-x-7-29 =
    .name = El sello de reenvío está roto
    .meaning = El control ARC no pasó. En Gmail: el mensaje llegó sin cifrado.
status-x-7-30 =
    .name = No se ofrece cifrado obligatorio
    .meaning = El servidor siguiente no puede asegurar el cifrado (REQUIRETLS). En Gmail: DKIM no pasó.
status-x-7-32 =
    .name = «De» no coincide
    .meaning = Ni SPF ni DKIM es del dominio de «De».
status-x-7-40 =
    .name = Sin registro DMARC
    .meaning = El dominio del remitente no tiene registro DMARC.
status-x-7-51 =
    .name = No viene de un servidor permitido
    .meaning = La empresa solo acepta correo de ciertos servidores o certificados.
status-x-7-57 =
    .name = Hay que iniciar sesión antes
    .meaning = El dispositivo o programa tiene que iniciar sesión en Microsoft 365 antes de enviar.
status-x-7-60 =
    .name = No se puede usar esta dirección «De»
    .meaning = La cuenta no tiene permiso para enviar con esa dirección.
status-x-7-64 =
    .name = No se pasa a otro servidor
    .meaning = Microsoft 365 no reconoce el servidor como propio de la empresa.
status-x-7-105 =
    .name = Remitente rechazado por un filtro
    .meaning = Un filtro de correo tiene al remitente o su servidor en una lista.
status-x-7-124 =
    .name = Sin permiso para escribir al grupo
    .meaning = El grupo solo acepta correo de los remitentes de su lista.
status-x-7-129 =
    .name = Remitente no permitido
    .meaning = El destinatario solo acepta correo de ciertos remitentes.
status-x-7-133 =
    .name = Grupo solo para uso interno
    .meaning = El grupo no acepta correo de fuera.
status-x-7-134 =
    .name = Buzón solo para uso interno
    .meaning = El buzón no acepta correo de fuera.
status-x-7-135 =
    .name = Carpeta solo para uso interno
    .meaning = La carpeta pública no acepta correo de fuera.
status-x-7-136 =
    .name = Contacto solo para uso interno
    .meaning = Este destinatario no acepta correo de fuera.
status-x-7-139 =
    .name = Este inicio de sesión está desactivado
    .meaning = Microsoft ya no acepta aquí la contraseña sola, o una regla la bloquea.
status-x-7-232 =
    .name = La empresa superó su límite
    .meaning = La empresa ya ha enviado hoy a todas las personas de fuera que puede.
status-x-7-233 =
    .name = Empresa de prueba sobre su límite
    .meaning = Una empresa de prueba ya ha enviado hoy a todas las personas de fuera que puede.
status-x-7-321 =
    .name = No se ofrece cifrado
    .meaning = El otro servidor tiene que ofrecer cifrado y no lo hizo.
status-x-7-322 =
    .name = Certificado caducado
    .meaning = El certificado del otro servidor ha caducado.
status-x-7-323 =
    .name = Registro TLSA incorrecto
    .meaning = El registro DANE del dominio no coincide con su certificado.
status-x-7-324 =
    .name = DNSSEC está roto
    .meaning = No se pudo comprobar que el DNS del dominio es auténtico.
status-x-7-325 =
    .name = Certificado de otro nombre
    .meaning = El certificado no nombra al servidor que lo usa.
status-x-7-500 =
    .name = Frenado por ahora
    .meaning = Microsoft 365 hace esperar a este servidor hasta conocerlo mejor.
status-x-7-501 =
    .name = Remitente bloqueado por spam
    .meaning = La cuenta envió lo que parece spam y se detuvo.
status-x-7-502 =
    .name = Remitente bloqueado
    .meaning = La cuenta ya no puede enviar.
status-x-7-503 =
    .name = Remitente bloqueado
    .meaning = La cuenta ya no puede enviar.
status-x-7-504 =
    .name = Destinatario rechazado
    .meaning = No se acepta la dirección del destinatario.
status-x-7-505 =
    .name = Destinatario bloqueado
    .meaning = Este destinatario no puede recibir correo.
status-x-7-506 =
    .name = Nombre de saludo incorrecto
    .meaning = El servidor emisor usó como propio el nombre del receptor.
status-x-7-507 =
    .name = Servidor bloqueado por el destinatario
    .meaning = La empresa del destinatario ha bloqueado el servidor emisor.
status-x-7-508 =
    .name = Demasiado por IPv6
    .meaning = Llegó demasiado correo de este rango de direcciones.
status-x-7-509 =
    .name = No se pudo comprobar el remitente
    .meaning = DMARC no pasó, y el dominio pide rechazar ese correo.
status-x-7-510 =
    .name = Sin correo por IPv6
    .meaning = El dominio del destinatario solo acepta correo por IPv4.
status-x-7-511 =
    .name = Servidor vetado por Microsoft
    .meaning = El servidor emisor está en la lista de Microsoft. Su dueño puede pedir que lo quiten.
status-x-7-512 =
    .name = La dirección «De» falta o es ilegible
    .meaning = El mensaje necesita una dirección legible en «De».
status-x-7-513 =
    .name = Servidor bloqueado por el destinatario
    .meaning = La empresa del destinatario tiene el servidor emisor en su propia lista.
status-x-7-515 =
    .name = Prueba del remitente insuficiente
    .meaning = Outlook.com pide SPF, DKIM y DMARC a quien envía mucho correo.
status-x-7-520 =
    .name = No se permite reenviar fuera
    .meaning = La empresa no permite el reenvío automático de correo hacia fuera.
status-x-7-606 =
    .name = Servidor vetado por Microsoft
    .meaning = El servidor emisor está en la lista de Microsoft. Su dueño puede quitarlo en sender.office.com.
status-x-7-650 =
    .name = Frenado por su reputación
    .meaning = Outlook.com limita este servidor por el correo que envió antes.
status-x-7-651 =
    .name = Frenado por su reputación
    .meaning = Outlook.com limita este servidor por el correo que envió antes.
status-x-7-652 =
    .name = Demasiadas conexiones
    .meaning = El servidor abrió con Outlook.com más conexiones de las permitidas.
status-x-7-700 =
    .name = La empresa no puede enviar
    .meaning = Microsoft ha detenido a la empresa del remitente. Con 4.7.700: un filtro está ocupado, prueba más tarde.
status-x-7-705 =
    .name = La empresa superó su límite
    .meaning = Microsoft ha detenido a la empresa del remitente por spam o demasiado correo.
status-x-7-708 =
    .name = No se acepta correo de esta dirección
    .meaning = Microsoft no acepta correo de este servidor, a menudo porque la empresa es nueva.
status-x-7-750 =
    .name = Dominio no registrado
    .meaning = La empresa del remitente envía desde dominios que no ha registrado en Microsoft.
status-x-7-850 =
    .name = Retenido mientras se revisa
    .meaning = Microsoft revisa este servidor y por ahora no acepta su correo.
status-x-7-900 =
    .name = Una regla de la empresa
    .meaning = Una regla de correo de la propia empresa rechazó el mensaje.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = No se usa en el correo. Antes significaba: recibido, pero aún no hecho.
digit-2 =
    .meaning = Sí: funcionó.
digit-3 =
    .meaning = Bien hasta aquí: el servidor espera más.
digit-4 =
    .meaning = Ahora no: el problema puede pasar, y el mismo mensaje puede llegar más tarde.
digit-5 =
    .meaning = No: el mismo mensaje no llegará hasta que se cambie algo.
second-digit-0 =
    .meaning = Se trata de la forma del comando.
second-digit-1 =
    .meaning = Es información que alguien pidió.
second-digit-2 =
    .meaning = Se trata de la conexión.
second-digit-3 =
    .meaning = La norma lo deja abierto. En la práctica se trata de inicio de sesión y cifrado.
second-digit-4 =
    .meaning = La norma lo deja abierto. El significado depende del servidor.
second-digit-5 =
    .meaning = Se trata del sistema de correo: un buzón, un mensaje o una regla.

## Warnings about an answer

warning_code-contradicts-text =
    .message = El código y las palabras no encajan. Se toman por buenas las palabras.
warning_client-explanation-overridden =
    .message = El programa de correo dio su propio motivo, y las palabras del servidor dicen otro. Valen las del servidor.
warning_truncated =
    .message = El texto se corta. Lo que falta puede decir más.
warning_too-long =
    .message = El texto era demasiado largo. Solo se leyó el principio.
warning_limit-reached =
    .message = Había más de lo que se muestra: se alcanzó un límite.
warning_backscatter =
    .message = Quizá no enviaste este mensaje: parece que alguien usó tu dirección. No hace falta cambiar tu contraseña por eso.
warning_mixed-languages =
    .message = El texto está en más de un idioma, así que puede decir lo mismo dos veces.
warning_decoding-damaged =
    .message = Algunas letras están dañadas. Se han leído lo mejor posible.
warning_no-reason-given =
    .message = El servidor no dio ningún motivo. Solo había un código.
warning_outlook-file =
    .message = Los archivos de Outlook (MSG) no se leen aquí: guarda el mensaje como EML o texto, o copia su texto.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = No hay nada que volver a enviar.
retry_in-progress =
    .message = Aún no hay nada decidido: los servidores de correo siguen hablando.
retry_delayed =
    .message = El servidor sigue intentando entregar tu mensaje{ $until ->
        [none] {""}
       *[known] { ", hasta el " }{ $until }
    }. No hace falta que lo envíes otra vez.
retry_server =
    .message = No tienes que hacer nada: el servidor de correo lo intenta otra vez por sí solo{ $wait ->
        [none] {""}
       *[known] { " dentro de " }{ $wait }
    }{ $until ->
        [none] {""}
       *[known] { ", hasta el " }{ $until }
    }.
retry_sender =
    .message = No se intentará otra vez por sí solo. Vuelve a enviarlo { $wait ->
        [none] más tarde
       *[known] dentro de { $wait }
    }.
retry_sender-after-change =
    .message = No se intentará otra vez por sí solo. Vuelve a enviarlo cuando esto esté resuelto.
retry_never =
    .message = No se intentará otra vez.
retry_temporary =
    .message = Puede arreglarse solo. Un servidor lo intenta otra vez por sí solo; en un programa de correo, vuelve a enviarlo { $wait ->
        [none] más tarde
       *[known] dentro de { $wait }
    }.
retry_unknown =
    .message = El texto no dice si se intentará otra vez.

# How sure the reading is.
certainty_likely =
    .message = Esta es la lectura más probable de la respuesta.
certainty_likely-but =
    .message = Esta es la lectura más probable de la respuesta. También puede significar: «{ $first }».
certainty_unsure =
    .message = La respuesta no lo dice con claridad; esta es la mejor lectura.
certainty_either =
    .headline = O { $first } o { $second }
    .message = La respuesta no lo aclara. Puede ser: «{ $first }». O bien: «{ $second }».
certainty_one-of-three =
    .message = La respuesta no lo aclara. Puede ser: «{ $first }». O bien: «{ $second }». O bien: «{ $third }».

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = Este código no está en ninguna lista
    .message = Ninguna norma tiene este código, pero sus cifras dicen algo.

# The lines of the note for the administrator.
note_happened =
    .message = Qué ocurrió: { $title }
note_recipient =
    .message = Destinatario: { $title }
note_sender =
    .message = Remitente: { $title }
note_domain =
    .message = Dominio emisor: { $title }
note_code =
    .message = Código de respuesta: { $title }
note_status =
    .message = Código de estado: { $title }
note_reply =
    .message = Respuesta literal: { $title }
note_command =
    .message = Respuesta a: { $title }
note_remote =
    .message = Servidor que responde: { $title }
note_ip =
    .message = IP de envío según la respuesta: { $title }
note_reporter =
    .message = Informado por: { $title }
note_provider =
    .message = Proveedor: { $title }
note_blocklist =
    .message = Lista de bloqueo: { $title }
note_failed =
    .message = Controles no superados: { $title }
note_limit =
    .message = Límite de tamaño: { $title }
note_until =
    .message = Se intenta hasta: { $title }
note_rule =
    .message = Regla: { $title }
note_check-first =
    .message = Revisa primero: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] Sobre esta respuesta
       *[known] { $provider } sobre esta respuesta
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Consultar la entrada
       *[known] Consultar la entrada en { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] Ayuda sobre correo no entregado
       *[known] Ayuda de { $provider } sobre correo no entregado
    }

# Sizes and times.
value_bytes =
    .message = { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
value_kilobytes =
    .message = { $count } kB
value_megabytes =
    .message = { $count } MB
value_gigabytes =
    .message = { $count } GB
value_seconds =
    .message = { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
value_minutes =
    .message = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
value_hours =
    .message = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
value_days =
    .message = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }


## Words of the element <plain-bounce>

# What became of the message: stands beside an icon, above the headline.
ui_outcome =
    .failed = No entregado
    .for-now = No aceptado por ahora
    .delayed = Aún no entregado
    .delivered = Entregado
    .relayed = Pasado a otro servidor
    .in-progress = En curso
    .reported = Para tu información
    .unknown = Resultado desconocido
    .nothing = No reconocido

# Shown instead of an answer.
ui_nothing =
    .headline = Aquí no hay nada sobre entregas de correo
    .summary = Pega la propia respuesta del servidor: las líneas con tres cifras, el texto del rebote o todo el correo que volvió.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = A quién le toca
    .sender = A ti
    .sender-admin = A quien administra tu correo
    .recipient = Al destinatario
    .recipient-admin = Al administrador del otro lado
    .nobody = A nadie: no tienes que hacer nada
    .unknown = El texto no lo dice

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = Al remitente
    .sender-admin = Al administrador del lado emisor
    .recipient = Al destinatario
    .recipient-admin = Al administrador del lado receptor
    .nobody = A nadie: no hay que hacer nada
    .unknown = El texto no lo dice

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Se intenta otra vez
    .server = Sí, lo hace el servidor de correo
    .sender = Solo si se vuelve a enviar
    .nobody = No se intentará
    .unknown = No se sabe

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = Certeza
    .high = alta
    .medium = media
    .low = baja
ui_basis =
    .provider = Leído en una frase que solo usa este proveedor.
    .text = Leído en las palabras del servidor.
    .enhanced-status = Leído en el código de estado: las palabras dicen menos.
    .reply-code = Leído solo en el código de respuesta: las palabras no dicen más.
    .none = Nada en el texto da un motivo.

# What the text that was read is.
ui_kind =
    .reply = Leído como respuesta de un servidor de correo.
    .code = Leído como código suelto.
    .transcript = Leído como registro de una sesión entre servidores de correo.
    .log = Leído como líneas del log de un servidor de correo.
    .error = Leído como aviso de un programa de correo.
    .notice = Leído como texto de un rebote, el aviso de que un correo no se entregó.
    .message = Leído como correo completo.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = Tú
    .our-server = Tu servidor
    .their-server = Su servidor
    .mailbox = Buzón
    .sender = Remitente
    .sending-server = Servidor emisor
    .receiving-server = Servidor receptor

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = enviado
    .took-it = aceptado
    .arrived = llegó
    .stopped = se paró aquí
    .held = retenido aquí
    .not-yet = aún no
    .not-reached = no llegó
    .unknown = se desconoce

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = El mensaje se paró en el servidor emisor.
    .between = El mensaje no llegó del servidor emisor al del destinatario.
    .receiving-server = El mensaje se paró en el servidor del destinatario.
    .mailbox = El mensaje se paró en el buzón.
ui_held =
    .sending-server = Por ahora, el mensaje no ha salido del servidor emisor.
    .between = Por ahora, el mensaje no ha llegado del servidor emisor al del destinatario.
    .receiving-server = Por ahora, el mensaje no ha pasado del servidor del destinatario.
    .mailbox = Por ahora, el mensaje no ha entrado en el buzón.
ui_way =
    .arrived = El mensaje llegó.
    .passed-on = El mensaje se pasó a otro servidor. No consta qué ocurrió después.
    .talking = Los servidores siguen hablando; aún no hay nada decidido.
    .unknown = El texto no dice dónde se paró el mensaje.

# Titles of the parts.
ui_part =
    .steps = Qué hacer
    .alternatives = También podría ser
    .why = Por qué lo creemos
    .words = Las palabras del servidor
    .note = Nota para el administrador
    .details = Detalles técnicos
    .original = El mensaje en cuestión
    .recipients = Destinatarios
    .results = Resultados de un vistazo
    .source = El texto con las palabras decisivas marcadas

# Said before a remark.
ui_remark =
    .message = Nota

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = código de respuesta
    .enhanced-status = código de estado
    .cause = motivo
    .provider = proveedor
    .recipient = destinatario
    .retry = cuándo volver a intentarlo
ui_lines =
    .left-out = { $count ->
            [one] … { $count } línea omitida …
           *[other] … { $count } líneas omitidas …
        }
    .only-deciding = Con las direcciones ocultas solo se muestran las palabras decisivas.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Copiar como texto
    .copy-note = Copiar la nota
    .mask = Ocultar direcciones
    .more = { $count ->
            [one] Mostrar { $count } más
           *[other] Mostrar { $count } más
        }
    .opens = se abre en otra pestaña

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } destinatario
           *[other] { $count } destinatarios
        }
ui_results =
    .message = { $count ->
            [one] { $count } resultado
           *[other] { $count } resultados
        }
ui_and-more =
    .message = { $count ->
            [one] y { $count } más
           *[other] y { $count } más
        }

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = La respuesta se ha copiado.
    .note-copied = La nota para el administrador se ha copiado.
    .not-copied = El navegador no permitió copiar. Selecciona el texto y cópialo a mano.
    .masked = Las direcciones están ocultas.
    .shown = Las direcciones están a la vista.

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title }: { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Destinatario
    .remote = Servidor que rechaza
    .reporter = Servidor que informa
    .code = Código de respuesta
    .enhanced = Código de estado
    .cause = Causa
    .lasting = Duración
    .command = Respuesta a
    .provider = Proveedor
    .blocklist = Lista de bloqueo
    .wait = Espera
    .until = Se intenta hasta
    .deferrals = Intentos anteriores
    .rule = Regla
    .subject = Asunto
    .from = De
    .date = Fecha
    .message-id = Message-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = permanente
    .temporary = temporal
    .success = éxito
    .unknown = se desconoce

## Words of the site around the element
# These may be left out: the site then says them in English.

site_page =
    .title = plainbounce: qué quiso decir el servidor de correo
    .headline = ¿Qué quiso decir el servidor de correo?
    .intro = Tu correo volvió, o un servidor respondió con un código. Pégalo aquí y lee qué pasó, a quién le toca y qué hacer.
    .skip = Ir al cuadro de texto
    .foot = plainbounce lee lo que dicen los servidores de correo. Solo pide sus propios archivos, no guarda nada y no cuenta visitas.

# The pages of the site.
site_nav =
    .label = Páginas
    .one = Un mensaje
    .many = Muchos a la vez
    .reference = Referencia
    .embed = Para tu propia web

# The box to paste into, and the buttons below it.
site_box =
    .label = Lo que dijo el servidor
    .help = Un código, un aviso, una línea de un log, el texto de un rebote o un correo completo. También puedes soltar aquí un archivo.
    .open = Abrir un archivo
    .clear = Vaciar
    .cleared = Vaciado.
    .picker = Archivo que se va a leer
    .private = Nada sale de esta página. Tu texto se lee en este navegador y no se envía ni se guarda.

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = Texto pegado, { $limit }: demasiado largo para mostrarlo aquí
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: demasiado largo para mostrarlo aquí
    .cut = Se leen los primeros { $limit }.
    .unreadable = { $title } no se pudo leer. Puede ser una carpeta, o puede que se haya movido.
    .many = Es más de un mensaje: léelo en «Muchos a la vez».

# Buttons that put an example into the box.
site_example =
    .label = O prueba un ejemplo
    .gmail-authentication = Rechazo de Gmail
    .greylisting = Lista gris (greylisting)
    .mailbox-full = Buzón lleno
    .postfix-bounce = Texto de un rebote
    .swaks = Registro de una sesión
    .postfix-log = Línea de un log
    .microsoft-notice = Aviso de Microsoft 365
    .delivery-report = Correo de rebote completo
    .nodemailer = Fallo de un programa
    .bare-code = Código suelto
    .login-failed = Inicio de sesión no aceptado

# For whom the answer is written, and in which language.
site_reader =
    .label = Escrito para
    .sender = Remitente
    .helpdesk = Soporte
    .admin = Administrador
    .language = Idioma

# The place of the answer, before there is one.
site_answer =
    .label = Qué significa
    .welcome = Tu respuesta aparece aquí mientras escribes
    .through = ¿Llegó el mensaje?
    .turn = ¿A quién le toca?
    .again = ¿Se intentará otra vez?
    .do = ¿Qué puedes hacer ahora?
    .loading = Preparando…

# A link that carries the text behind its # sign.
site_share =
    .button = Compartir un enlace
    .label = Un enlace a esta respuesta
    .help = El texto va en el propio enlace, después del signo #. Ningún servidor llega a verlo, pero puede leerlo cualquiera que tenga el enlace.
    .mask = Ocultar direcciones, hosts e ids
    .preview = Esto contiene el enlace
    .copy = Copiar el enlace
    .copied = El enlace se ha copiado.
    .too-long = Este texto es demasiado largo para un enlace. Comparte solo sus líneas decisivas.
    .close = Cerrar
    .print = Imprimir

# What the page has asked of the network.
site_network =
    .none = Esta página no ha pedido nada a la red desde que se cargó.
    .some = Peticiones desde que se cargó la página: { $count }
    .offline = Funciona también sin conexión.
    .away = No tienes conexión. Aquí todo sigue funcionando.

# Many messages at once.
site_many =
    .headline = ¿Qué falló y cuántas veces?
    .intro = Abre una carpeta de rebotes, un archivo de buzón o un log. Se lee aquí, en este navegador, y se ordena por causa, proveedor y dominio.
    .files = Abrir archivos
    .folder = Abrir una carpeta
    .drop = O suelta aquí archivos: .eml, .mbox, .log, .txt, .json, .csv
    .reading = Leyendo { $title }
    .progress = { $first } de { $second }
    .cancel = Cancelar
    .cancelled = Cancelado. Se muestra lo leído hasta ahora.
    .done = Todo está leído.
    .results = Resultados: { $count }
    .silent = Partes que no dicen nada de entregas: { $count }
    .most = La lista muestra los primeros { $count }. Las sumas cuentan todos.
    .most-saved = Un archivo guardado contiene los primeros { $count }.
    .by-cause = Por causa
    .by-provider = Por proveedor
    .by-domain = Por dominio del destinatario
    .cause = Causa
    .provider = Proveedor
    .domain = Dominio
    .recipient = Destinatario
    .outcome = Resultado
    .count = Cantidad
    .share = Porcentaje
    .filter = Filtro
    .all = Todos
    .none = Nada coincide con el filtro.
    .no-provider = Desconocido
    .others = Todos los demás
    .list = Los resultados uno por uno
    .explain = Qué significa
    .csv = Guardar como CSV
    .json = Guardar como JSON
    .mask = Ocultar direcciones en los archivos

# The reference.
site_reference =
    .headline = Todos los códigos y su significado
    .intro = Códigos de respuesta, códigos de estado y las causas que hay detrás. Cada uno tiene su propia dirección, así que puedes enlazarlo.
    .find = Buscar un código o una palabra
    .entries = Entradas: { $count }
    .some = { $first } de { $second } entradas
    .none = No se encontró nada para «{ $title }»
    .reply-codes = Códigos de respuesta
    .status-codes = Códigos de estado
    .causes = Causas
    .first-digit = Primera cifra
    .second-digit = Segunda cifra
    .providers = Proveedores
    .tokens = Códigos propios de los proveedores
    .classes = X es la primera cifra: 2 es éxito, 4 es quizá más tarde, 5 es no.
    .standard = Norma
    .not-standard = No está en la norma
    .registered = Registrado
    .not-registered = No registrado
    .after = tras { $title }
    .code = Código
    .status = Estado
    .cause = Causa
    .meaning = Significado
