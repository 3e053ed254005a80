### Brazilian Portuguese. The reader is "você", mostly through the imperative (Verifique, Peça); no text gives the reader a gender.
### Never: fatal, ilegal, inválid, lista negra, culpa, lamentamos, infelizmente, simplesmente, basta, por favor, correio eletrônico, favor verif, ocorreu um erro, mensagem de erro, deletar, ops
###
### One term per thing: see pt-BR.glossary.md. Terms below come without their article, so that it can melt with "de", "em", "a", "por":
### "o { -receiver }", "do { -server }", "no { -your-service }", "pelo { -ip }"; -mailbox is feminine ("na { -mailbox }"), the others
### masculine. Names of services take the article "o" ("o Gmail"). -on-list, -listed and -d-equals bring their own words.
### "encaminhar" is what a mailbox does with mail, "repassar" is what a server or a person does, "reenviar" is to send again.

## Phrases with and without their fact.

-address = { $recipient ->
        [none] endereço do destinatário
       *[known] endereço { $recipient }
    }
-mailbox = { $recipient ->
        [none] caixa de e-mail do destinatário
       *[known] caixa de e-mail { $recipient }
    }
# Who said no, for people.
-receiver = { $provider ->
        [none] servidor do destinatário
       *[known] { $provider }
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] { $provider ->
            [none] servidor de destino
           *[known] { $provider }
        }
       *[known] servidor { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-your-service = { $provider ->
        [none] seu serviço de e-mail
       *[known] { $provider }
    }
-service = { $provider ->
        [none] serviço de e-mail
       *[known] { $provider }
    }
-login-server = { $server ->
        [none] { -service }
       *[known] servidor { $server }
    }
-ip = { $ip ->
        [none] IP de envio
       *[known] IP { $ip }
    }
-domain = { $domain ->
        [none] domínio do remetente
       *[known] domínio { $domain }
    }
-d-equals = { $domain ->
        [none] d= e o domínio do From
       *[known] d={ $domain }
    }
-sender = { $sender ->
        [none] endereço do remetente
       *[known] endereço { $sender }
    }
-on-list = { $blocklist ->
        [none] em uma lista de bloqueio
       *[known] na lista de bloqueio { $blocklist }
    }
-listed = { $listed ->
        [none] o { -ip }
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
        [none] alguns minutos
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] Nada a fazer: o servidor de e-mail cuida disso sozinho.
        [sender] Espere { -some-wait } e envie de novo.
        [nobody] Envie de novo mais tarde: não há nova tentativa automática.
       *[none] Espere primeiro { $wait ->
            [none] uma ou duas horas
           *[known] { $wait }
        }: muitas vezes isso passa sozinho.
    }
-tell-wait = { $retry ->
        [server] Peça ao cliente para esperar: o servidor tenta de novo sozinho, em geral por alguns dias.
        [sender] Peça ao cliente para enviar de novo daqui a { -some-wait }.
        [nobody] Peça ao cliente para enviar de novo mais tarde: não há nova tentativa automática.
       *[none] Pergunte onde o cliente viu isso. Um servidor tenta de novo sozinho; um programa de e-mail, não.
    }
-admin-wait = { $retry ->
        [sender] Envie de novo daqui a { -some-wait }: este programa não tem fila.
        [nobody] Envie de novo: a mensagem já saiu da fila.
       *[none] Deixe a fila tentar de novo. Veja o log outra vez daqui a { -some-wait }.
    }
-when-room = { $retry ->
        [server] Deixe a mensagem como está: as tentativas seguem por alguns dias.
       *[other] Envie de novo quando houver espaço.
    }
-ask-other-way = Fale com a pessoa por outro meio, como telefone ou chat.
-note-to-admin = Envie o resumo abaixo a quem administra o seu e-mail.
-note-to-them = Peça ao destinatário que passe o resumo abaixo a quem administra o e-mail dele.

## The recipient

mailbox-unknown =
    .short = o endereço não existe
    .headline = Este endereço não existe{ $provider ->
            [none] {""}
           *[known] {" no "}{ $provider }
        }
    .summary = O { -receiver } não tem nenhuma caixa de e-mail com { $recipient ->
            [none] esse nome
           *[known] o endereço { $recipient }
        }. A mensagem não foi entregue.
    .step-1 = Confira o endereço letra por letra: pontos, números e a parte depois do @.
    .step-2 = Pergunte à pessoa, por outro meio, qual é o endereço atual.
    .step-3 = Apague o endereço antigo dos seus contatos.
    .avoid = Não reenvie ao mesmo endereço: a resposta será igual.
mailbox-unknown_helpdesk =
    .summary = O { -server } não tem nenhuma caixa de e-mail com { $recipient ->
            [none] esse nome
           *[known] o endereço { $recipient }
        }. O sistema de e-mail funciona.
    .step-1 = Compare com um endereço que já funcionou: letra trocada, nome novo, conta desativada.
    .step-2 = Peça ao cliente que digite o endereço à mão, sem sugestões.
    .step-3 = Diga ao cliente que só o lado do destinatário pode criar ou renomear essa caixa.
mailbox-unknown_admin =
    .summary = O { -server } recusou o { -address }: lá não há caixa, alias nem grupo assim.
    .step-1 = Procure o endereço nos seus aliases, encaminhamentos e listas. Remova-o se for antigo.
    .step-2 = Verifique se o e-mail{ $domain ->
            [none] {""}
           *[known] {" "}do domínio { $domain }
        } foi para o MX certo: rode “dig MX” com o domínio do destinatário.
    .step-3 = Pare os envios após a primeira falha definitiva. Muitos destinatários inexistentes prejudicam o seu IP.
mailbox-unknown_gmail =
    .step-1 = Procure letras e números trocados antes do @. Em gmail.com, pontos não fazem diferença.
    .step-2 = Confira a parte depois do @: gmail.com ou o domínio de uma empresa.
    .step-3 = Pergunte à pessoa, por outro meio, qual é o endereço atual.
mailbox-unknown_gmail_admin =
    .step-1 = Pare os envios para o { -address } e retire-o das suas listas.
    .step-2 = Se for o seu Google Workspace: procure o usuário, alias ou grupo no Admin Console.
    .step-3 = Se só parte dos usuários está no Google: configure a entrega dividida em Gmail, “Roteamento”, para os outros.
mailbox-unknown_microsoft365 =
    .summary = O Microsoft 365 não encontrou ninguém com { $recipient ->
            [none] esse endereço
           *[known] o endereço { $recipient }
        } naquela empresa.
    .step-1 = Apague a sugestão que o Outlook mostra para esse nome e digite o endereço de novo.
    .step-2 = Pergunte à pessoa, por outro meio, qual é o endereço atual.
    .step-3 = Se o endereço estiver certo, peça à pessoa que avise o administrador dela.
mailbox-unknown_microsoft365_admin =
    .summary = O tenant de destino não conhece o { -address }. 5.4.1 vem do bloqueio de borda; 5.1.10, do diretório.
    .step-1 = Procure o endereço entre usuários, grupos, contatos e aliases do tenant do domínio.
    .step-2 = Se houver caixas em outro lugar: torne o domínio aceito “Retransmissão interna” ou sincronize os endereços.
    .step-3 = Confira se o domínio está verificado nesse tenant e se o MX aponta para lá.
mailbox-unknown_exchange_admin =
    .step-1 = Rode “Get-Recipient” com o { -address } no lado de destino, também objetos ocultos e habilitados para e-mail.
    .step-2 = Se uma sugestão do Outlook tiver um endereço X.500: adicione-o à caixa como proxy X500.
    .step-3 = Verifique o domínio aceito e a política de endereços.
mailbox-unknown_cloudflare_admin =
    .summary = O Cloudflare Email Routing não tem regra para o { -address }.
    .step-1 = Crie ali um endereço personalizado ou ative a regra catch-all.
    .step-2 = Verifique se o endereço de destino está verificado.
mailbox-unknown_outlook =
    .step-1 = Confira o endereço, sobretudo o final: outlook.com, hotmail.com e live.com são caixas diferentes.
    .step-2 = Pergunte à pessoa qual é o endereço atual. A Microsoft encerra caixas que ninguém usa.

mailbox-moved =
    .short = a pessoa mudou de endereço
    .headline = A pessoa tem um novo endereço
    .summary = A { -mailbox } não é mais usada, e nada é encaminhado.
    .step-1 = Leia abaixo a resposta do servidor: ela pode indicar o novo endereço.
    .step-2 = Se não, pergunte à pessoa por outro meio e corrija nos seus contatos.
mailbox-moved_helpdesk =
    .step-1 = Procure na resposta um novo endereço e leia-o para o cliente.
    .step-2 = Peça ao cliente que o confirme antes com a pessoa: qualquer um pode ter escrito esse texto.
mailbox-moved_admin =
    .summary = O { -server } diz que o { -address } mudou. A resposta 551 pode indicar o novo caminho; pela RFC 5321 §3.4, cabe às pessoas usá-lo.
    .step-1 = Corrija aliases, encaminhamentos e listas quando o titular confirmar.
    .step-2 = Se o servidor for seu: configure um encaminhamento ou recuse com 5.1.6, sem endereço.

mailbox-disabled =
    .short = a caixa está desativada
    .headline = A caixa de e-mail está desativada
    .summary = A { -mailbox } existe, mas o { $provider ->
            [none] serviço de e-mail dela
           *[known] { $provider }
        } não deixa entrar nada.
    .step-1 = Fale com a pessoa por outro meio e peça um endereço que funcione.
    .step-2 = Avise que a caixa dela não recebe e-mails: talvez ela não saiba.
    .avoid = Não apague o contato: muitas caixas são reativadas.
mailbox-disabled_helpdesk =
    .step-1 = Diga ao cliente que o endereço está certo, mas a caixa está desativada. Só o titular pode reativá-la.
    .step-2 = Ajude o cliente a falar com a pessoa por outro meio.
    .step-3 = Se o domínio for seu, veja antes sua lista de usuários: fatura, desligamento ou bloqueio.
mailbox-disabled_admin =
    .summary = O { -server } conhece o { -address }, mas a entrega está desativada: conta suspensa, vencida, não paga ou sem uso.
    .step-1 = Retire-o das listas por ora e tente de novo em algumas semanas.
    .step-2 = Se a caixa for sua: verifique licença, bloqueio de login, cota e restrições de entrega.
mailbox-disabled_inactive =
    .headline = A caixa de e-mail ficou tempo demais sem uso
    .summary = Há muito tempo ninguém abre a { -mailbox }, e o { -receiver } a desativou.
    .step-1 = Fale com a pessoa por outro meio e pergunte qual endereço ela usa agora.
    .step-2 = Avise que um único login lá pode reativar a caixa.
mailbox-disabled_inactive_admin =
    .step-1 = Retire o { -address } das suas listas: caixas desativadas viram depois armadilhas de spam.
    .step-2 = Remova quem não abre nada há um ano.
mailbox-disabled_suspended =
    .headline = A caixa de e-mail foi suspensa
    .summary = O provedor que mantém a { -mailbox } a bloqueou, sem dizer por quê.
    .step-1 = Fale com a pessoa por outro meio: só ela pode resolver isso com o provedor dela.
mailbox-disabled_suspended_admin =
    .step-1 = Se a conta for sua: procure no provedor um bloqueio por spam, abuso ou fatura em aberto.
    .step-2 = Se a conta foi invadida: troque a senha, encerre as sessões, remova encaminhamentos estranhos e peça a liberação.

mailbox-full =
    .short = a caixa está cheia
    .headline = A caixa de e-mail do destinatário está cheia
    .summary = Não há mais espaço na { -mailbox }. O titular precisa apagar e-mails ou ampliar o espaço.
    .step-1 = Avise a pessoa por outro meio que a caixa dela está cheia.
    .step-2 = { -when-room }
    .avoid = Não fique reenviando: nada entra enquanto não houver espaço.
mailbox-full_helpdesk =
    .step-1 = Diga ao cliente que o endereço está certo e que a mensagem estava em ordem.
    .step-2 = Sugira falar com a pessoa por outro meio: só o titular pode liberar espaço.
    .step-3 = Verifique a cota se a caixa for sua.
mailbox-full_admin =
    .summary = O { -address } passou da cota no { -server }.
    .step-1 = Se a caixa for sua: aumente a cota ou esvazie lixeira, spam e arquivo. Procure um loop ou uma enxurrada.
    .step-2 = Se não for: deixe o 4.2.2 na fila. Com 5.2.2, tente de novo em alguns dias.
    .step-3 = Retire-o das listas se a caixa ficar cheia por semanas: ninguém a lê.
mailbox-full_gmail =
    .summary = O armazenamento do Google do { -address } está cheio. E-mail, Drive e Fotos dividem o espaço.
    .step-1 = Avise a pessoa por outro meio: ela pode liberar espaço em one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Libere espaço na conta: Drive e Fotos também contam.
    .step-2 = Se for o seu Workspace: verifique o espaço compartilhado e o limite do usuário no Admin Console, “Armazenamento”.
mailbox-full_icloud =
    .summary = O armazenamento do iCloud do { -address } está cheio. Fotos e backups dividem o espaço com o e-mail.
    .step-1 = Avise a pessoa por outro meio: ela pode liberar espaço nos ajustes do iCloud.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Abra a caixa no Centro de administração do Exchange: tamanho, cota e a pasta oculta “Itens Recuperáveis”.
    .step-2 = Ative o arquivo morto ou dê uma licença com caixa maior.
    .step-3 = Se a caixa não for sua: tente de novo em alguns dias.

recipient-refused =
    .short = o destinatário não aceita
    .headline = O lado do destinatário recusou a mensagem
    .summary = O { -address } existe, mas uma configuração de lá barra e-mails deste remetente.
    .step-1 = Peça à pessoa, por outro meio, que libere o seu endereço.
    .step-2 = Pergunte se há outro endereço ou um formulário.
    .avoid = Não escreva de outro endereço para contornar isso.
recipient-refused_helpdesk =
    .step-1 = Verifique se outras pessoas conseguem escrever a ele. Se sim, só este remetente é barrado.
    .step-2 = Diga ao cliente que o destinatário ou o administrador dele precisa liberar o endereço.
    .step-3 = Passe ao cliente o resumo abaixo.
recipient-refused_admin =
    .summary = O { -server } recusou a mensagem para o { -address } por uma regra do destinatário ou da empresa dele.
    .step-1 = Passe ao administrador do destinatário a hora, o remetente e a resposta, e peça uma exceção.
    .step-2 = Teste com outro endereço do mesmo domínio: mostra se o recusado é o endereço ou o domínio.
    .step-3 = Se for o seu lado: procure bloqueios do usuário, do domínio e do gateway.
recipient-refused_mimecast_admin =
    .step-1 = Passe ao administrador do destinatário o número entre colchetes após “mimecast-smtp-error-codes”.
    .step-2 = Peça uma política Permitted Senders ou uma busca em Rejected messages.

group-restricted =
    .short = o grupo é fechado
    .headline = Este grupo só aceita e-mails de membros
    .summary = O { -address } é de um grupo, uma lista ou uso interno. Ele só aceita certos remetentes{ $sender ->
            [none] {""}
           *[known] , e { $sender } não está entre eles
        }.
    .step-1 = Envie pelo endereço que é membro, se você tiver mais de um.
    .step-2 = Peça a um membro ou ao dono do grupo que inclua você ou repasse a mensagem.
group-restricted_helpdesk =
    .step-1 = Pergunte de qual endereço o cliente enviou: muitos membros usam outro.
    .step-2 = Informe o dono do grupo, se for seu. Se não, o cliente deve falar com um membro.
    .step-3 = Diga ao cliente que a mensagem em si estava em ordem.
group-restricted_admin =
    .summary = O { -address } só aceita remetentes listados ou autenticados. O { -sender } não está entre eles.
    .step-1 = Se o grupo for seu: aceite remetentes externos ou inclua o { -sender } entre os permitidos.
    .step-2 = Se veio do seu scanner ou programa: exija login nele, para contar como interno.
    .step-3 = Se não for seu: fale com o dono do grupo.
group-restricted_microsoft365_admin =
    .step-1 = Abra o grupo no Centro de administração do Exchange, “Configurações”, “Gerenciamento de entrega”. Aceite remetentes externos ou inclua este.
    .step-2 = Se preferir, use o PowerShell: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Se for uma caixa e não um grupo: veja “Restrições de entrega de mensagens”.
group-restricted_exchange_admin =
    .step-1 = Rode Set-DistributionGroup -RequireSenderAuthenticationEnabled $false para aceitar remetentes externos.
    .step-2 = Veja AcceptMessagesOnlyFrom e parecidos: dizem quem pode escrever.
group-restricted_gmail_admin =
    .step-1 = Abra o grupo em groups.google.com, “Configurações do grupo”, e veja quem pode postar.
    .step-2 = Se o grupo for seu: permita postagens de qualquer pessoa na Web ou inclua o { -sender } como membro.
    .step-3 = Veja as mensagens pendentes: podem ser aprovadas ali.

address-invalid =
    .short = o endereço está mal escrito
    .headline = O endereço não está escrito corretamente
    .summary = O servidor de e-mail não consegue ler o endereço{ $recipient ->
            [none] {""}
           *[known] {" "}“{ $recipient }”
        }. Um endereço tem a forma nome@example.com, sem espaços.
    .step-1 = Procure espaços, vírgulas, aspas, falta do @ ou um ponto no final.
    .step-2 = Digite o endereço à mão: uma cópia pode ter caracteres que não se veem.
    .step-3 = Corrija o endereço nos seus contatos.
address-invalid_helpdesk =
    .step-1 = Peça ao cliente que leia o endereço em voz alta ou o cole em um editor de texto.
    .step-2 = Procure ponto e vírgula no lugar de vírgula, nome de exibição sem aspas ou dois endereços grudados.
    .step-3 = Verifique o contato: pode haver restos como “mailto:” ou “SMTP:”.
address-invalid_admin =
    .summary = O { -server } não consegue ler o endereço{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } segundo a RFC 5321 §4.1.2.
    .step-1 = Leia a linha RCPT TO no log byte a byte: espaços, não ASCII, falta de < e >, ponto duplo.
    .step-2 = Verifique os endereços onde o seu programa os lê.
    .step-3 = Se houver letras fora do ASCII: o domínio pode ir como “xn--…”; a parte antes do @ exige SMTPUTF8 em todo o caminho.

mailbox-busy =
    .short = a caixa está ocupada
    .headline = A caixa não pode receber e-mails agora
    .summary = A { -mailbox } existe, mas está em uso ou sendo transferida. Em geral isso passa em menos de uma hora.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Escale para o lado do destinatário só se durar mais de um dia.
mailbox-busy_admin =
    .summary = O { -server } conhece o { -address }, mas não consegue gravar na caixa agora: trava, migração ou restauração.
    .step-1 = { -admin-wait }
    .step-2 = Se for sua: procure trava esquecida, migração em curso ou banco de caixas parado.

address-unverified =
    .short = falta uma verificação
    .headline = O endereço ainda não pôde ser verificado
    .summary = O { -receiver } consulta cada endereço antes de aceitar e-mails. Para o { -address }, a consulta ainda não teve resposta.
    .step-1 = { -wait }
    .step-2 = Confira enquanto isso se o endereço está escrito certo.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Não diga que o endereço está incorreto: ninguém sabe ainda.
address-unverified_admin =
    .summary = O { -server } testa os destinatários e não tem veredito sobre o { -address }. O servidor atrás dele não respondeu a tempo.
    .step-1 = { -admin-wait }
    .step-2 = Se o gateway for seu: teste a partir dele com RCPT TO no servidor das caixas e veja o resultado em cache.
    .step-3 = Se o teste for do Postfix: veja unverified_recipient_reject_code e o cache address_verify.

owner-changed =
    .short = o titular mudou
    .headline = O endereço agora é de outra pessoa
    .summary = A { -mailbox } ou o domínio dela mudou de dono desde o último contato do remetente. A mensagem foi retida para proteger o conteúdo.
    .step-1 = Pergunte o novo endereço à pessoa que você conhece, por telefone ou pessoalmente.
    .step-2 = Troque o endereço em todo lugar onde você o usa para fazer login.
    .avoid = Não envie nada pessoal ao endereço antigo: um estranho lê essa caixa agora.
owner-changed_helpdesk =
    .step-1 = Avise o cliente que um estranho pode estar lendo essa caixa.
    .step-2 = Peça que confirme o novo endereço por outro meio e corrija as contas.
owner-changed_admin =
    .summary = O teste Require-Recipient-Valid-Since (RFC 7293) falhou para o { -address }: o titular é mais recente que a data.
    .step-1 = Não envie nada pessoal, sobretudo redefinições de senha.
    .step-2 = Peça ao usuário que confirme um novo endereço após outro tipo de login.

domain-unknown =
    .short = o domínio não existe
    .headline = A parte depois do @ não existe
    .summary = Não há servidor de e-mail para { $recipient ->
            [none] a parte do endereço depois do @
           *[known] a parte depois do @ em { $recipient }
        }.
    .step-1 = Confira a parte depois do @: letra a mais, a menos ou trocada.
    .step-2 = Veja no site ou em uma carta da empresa qual é o domínio atual.
    .step-3 = Pergunte à pessoa, por outro meio, qual é o endereço atual.
domain-unknown_helpdesk =
    .step-1 = Consulte o domínio no navegador e em uma ferramenta de DNS: letra trocada, vencido ou extinto?
    .step-2 = Peça ao cliente que digite o endereço à mão.
    .step-3 = Escale se o domínio funciona para os outros: a falha está no lado de envio.
domain-unknown_admin =
    .summary = O DNS não tem MX nem registro de endereço para o domínio do { -address }.
    .step-1 = Rode “dig MX”, “dig A” e “dig AAAA” com o domínio em um resolvedor público e no seu.
    .step-2 = Se só o seu falhar: limpe o cache e verifique o DNSSEC.
    .step-3 = Se o domínio for seu: verifique vencimento, delegação e registro MX.
domain-unknown_nxdomain =
    .summary = O nome depois do @{ $recipient ->
            [none] {""}
           *[known] {" em "}{ $recipient }
        } não está em uso: ninguém o registrou, ou venceu.
domain-unknown_typo =
    .headline = A parte depois do @ parece mal escrita
    .summary = O endereço { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }parece ter um domínio conhecido com uma letra trocada.
    .step-1 = Corrija a parte depois do @ e envie de novo.
    .step-2 = Corrija também nos seus contatos.
domain-unknown_no-mx =
    .headline = Este domínio não tem servidor de e-mail
    .summary = O domínio depois do @ existe, mas não indica nenhum servidor que receba e-mails.
    .step-1 = Confira a grafia: a empresa pode usar outro domínio para e-mails.
    .step-2 = Avise a pessoa disso, se o endereço estiver certo.
domain-unknown_no-mx_admin =
    .summary = O domínio do { -address } existe, mas não tem MX nem registro de endereço.
    .step-1 = Rode “dig MX” e “dig A” com o domínio e leve o resultado ao dono dele.
    .step-2 = Se for seu: publique um MX que aponte para um host com registro A, não para IP ou CNAME.

domain-no-mail =
    .short = o domínio não recebe e-mail
    .headline = Este domínio não recebe e-mails
    .summary = O dono do domínio depois do @ declarou que ele não recebe nenhum e-mail.
    .step-1 = Confira a grafia: a empresa pode usar outro domínio para e-mails.
    .step-2 = Procure no site dela o endereço certo ou um formulário de contato.
domain-no-mail_helpdesk =
    .step-1 = Diga ao cliente que nenhum endereço desse domínio funciona.
    .step-2 = Ajude a achar o domínio que a empresa usa para e-mails.
domain-no-mail_admin =
    .summary = O domínio publica um MX nulo (um ponto como host), ou responde 521 a todos (RFC 7504, RFC 7505).
    .step-1 = Rode “dig MX” com o domínio. Um ponto como host quer dizer: sem e-mail.
    .step-2 = Retire o domínio das suas listas.
    .step-3 = Se for seu e deve receber e-mails: troque o MX nulo pelo seu servidor.

## The sender’s account and address

sender-refused =
    .short = seu endereço foi recusado
    .headline = O endereço do remetente foi recusado
    .summary = O { -receiver } não aceita e-mails { $sender ->
            [none] do endereço ou domínio deste remetente
           *[known] de { $sender }
        }. O endereço pode parecer forjado lá ou estar em uma lista própria.
    .step-1 = Confira letra por letra o seu endereço de remetente no programa de e-mail.
    .step-2 = Fale com a pessoa por outro meio e peça que libere o seu endereço.
    .step-3 = { -note-to-admin }
    .avoid = Não troque a senha por isso: sua conta está em ordem.
sender-refused_helpdesk =
    .step-1 = Verifique se o endereço do From existe e pode receber respostas.
    .step-2 = Teste com outro endereço do mesmo domínio: mostra se o recusado é o endereço ou o domínio.
    .step-3 = Escale se o recusado for o domínio: o DNS pode estar com defeito.
    .avoid = Não mande o cliente trocar a senha: a conta está em ordem.
sender-refused_admin =
    .summary = O { -server } recusou o remetente de envelope { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }no MAIL FROM: não verificável, sem resolução ou em lista própria.
    .step-1 = Verifique de fora MX, A e SOA do { -domain }: as respostas precisam voltar.
    .step-2 = Verifique se o endereço de retorno existe e recebe e-mails. Caixas no-reply não podem responder 550.
    .step-3 = Pergunte o motivo ao postmaster de lá se tudo estiver certo.
    .avoid = Não desative a checagem de remetentes para compensar.
sender-refused_null-mx_admin =
    .summary = O { -domain } tem um MX nulo: não recebe e-mails. O { -server } também não aceita e-mails dele.
    .step-1 = Troque o MX nulo do { -domain } por um host que aceite avisos de devolução.
    .step-2 = Senão, use um endereço de retorno em outro domínio.
sender-refused_unverified =
    .headline = O endereço do remetente não foi confirmado
    .summary = O { -service } só envia por endereços e domínios confirmados lá. O { -sender } não foi.
    .step-1 = Envie de um endereço já confirmado lá.
    .step-2 = Confirme este endereço nos ajustes da sua conta.
sender-refused_unverified_admin =
    .step-1 = Confirme o { -domain } no serviço: publique os registros DNS que ele fornece.
    .step-2 = Verifique se o From, e não só o login, usa o domínio confirmado.
sender-refused_amazon-ses =
    .headline = Este endereço não foi verificado no Amazon SES
    .summary = O Amazon SES só envia por endereços e domínios verificados. Na sandbox, os destinatários também precisam de verificação.
    .step-1 = Envie de um endereço já verificado.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = Verifique o domínio em “Identidades” no console do SES, na mesma região por onde você envia.
    .step-2 = Se a resposta citar o destinatário: a conta está na sandbox. Solicite acesso à produção.
    .step-3 = Compare o domínio do From com a identidade: um subdomínio vale; outro domínio, não.
sender-refused_sendgrid_admin =
    .step-1 = Abra Settings, Sender Authentication no SendGrid. Autentique o domínio ou verifique o remetente único.
    .step-2 = Verifique se a chave de API é da mesma conta ou subusuário.

sender-authentication =
    .short = falta prova do remetente
    .headline = Não foi possível comprovar o remetente
    .summary = O { -receiver } não pôde confirmar que a mensagem veio mesmo do { $domain ->
            [none] domínio do remetente
           *[known] domínio { $domain }
        } e não a aceitou. Só quem administra o e-mail do remetente pode resolver isso.
    .step-1 = Envie pelo seu programa de e-mail ou webmail, com o seu próprio endereço de remetente.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Não troque a senha por isso: seu login estava certo.
sender-authentication_helpdesk =
    .step-1 = Pergunte como foi enviada: site, ferramenta de newsletter, scanner, encaminhamento ou programa de e-mail.
    .step-2 = Descubra se todo e-mail desse domínio falha ou só uma forma de envio.
    .step-3 = Escale para quem cuida do DNS do { -domain }, com o resumo abaixo.
    .avoid = Não mande o cliente trocar a senha: o login estava certo.
sender-authentication_admin =
    .summary = O { -server } recusou e-mail do { -domain } vindo do { -ip }: SPF, DKIM ou DMARC não passou.
    .step-1 = Inclua o { -ip } no registro SPF do { -domain }: um único registro TXT, no máximo 10 consultas DNS.
    .step-2 = Ative a assinatura DKIM no serviço de envio, com { -d-equals }, e publique a chave.
    .step-3 = Envie um teste a uma caixa sua e leia Authentication-Results: SPF ou DKIM deve passar e coincidir com o From.
    .avoid = Não abra o SPF com +all: qualquer um poderia enviar em seu nome.
sender-authentication_spf =
    .headline = O servidor de envio não está na lista
    .summary = O dono do { -domain } mantém a lista dos servidores que podem enviar por ele (SPF). O que enviou esta mensagem não está nela.
sender-authentication_spf_helpdesk =
    .step-1 = Pergunte como foi enviada. Encaminhamentos e formulários de site quebram o SPF.
    .step-2 = Peça ao cliente que envie da própria conta, não por formulário.
    .step-3 = Escale para quem cuida do DNS do { -domain }.
sender-authentication_spf_admin =
    .headline = O SPF não passou
    .summary = O SPF do domínio de envelope não autoriza o { -ip }.
    .step-1 = Rode “dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }”. Deve haver um único registro v=spf1, com no máximo 10 consultas DNS.
    .step-2 = Inclua ip4:{ $ip ->
            [none] {" e o IP de envio"}
           *[known] { $ip }
        } ou o include do serviço que enviou.
    .step-3 = Se houve encaminhamento: reescreva o remetente de envelope (SRS) e mantenha a assinatura DKIM.
sender-authentication_dkim =
    .headline = A assinatura da mensagem não passou
    .summary = Servidores de e-mail lacram as mensagens com uma assinatura (DKIM). O { -receiver } não achou nenhuma válida para o { -domain }.
sender-authentication_dkim_admin =
    .headline = O DKIM não passou
    .summary = O { -server } não achou assinatura DKIM válida com { -d-equals }.
    .step-1 = Procure DKIM-Signature em uma mensagem enviada. Consulte a chave em “seletor._domainkey” mais o domínio do d=.
    .step-2 = Compare a chave publicada com a do servidor: um valor TXT sem quebras.
    .step-3 = Se ela quebra no caminho: procure rodapés, scanners e gateways que mudem a mensagem.
sender-authentication_dmarc =
    .headline = O endereço do remetente não passou na checagem
    .summary = O dono do { -domain } pede que se recusem e-mails sem prova de que vêm dele (DMARC). Esta mensagem não tinha prova.
    .step-1 = Envie pelo serviço de e-mail do seu endereço de remetente, não por outro.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Verifique o From: um endereço Gmail ou Yahoo exige esse mesmo serviço.
    .step-2 = Pergunte se houve encaminhamento ou lista de discussão: ambos quebram o DMARC.
    .step-3 = Escale se o domínio for seu: falta um serviço de envio no SPF ou DKIM.
sender-authentication_dmarc_admin =
    .headline = O DMARC falhou e a política manda recusar
    .summary = Nem SPF nem DKIM passou para um domínio alinhado ao From ({ -domain }), e a política DMARC é quarantine ou reject.
    .step-1 = Alinhe um deles: DKIM com d= e o domínio do From, ou endereço de retorno nele.
    .step-2 = Leia os relatórios agregados (rua=) para achar o serviço que envia pelo { -ip }.
    .step-3 = Se o From for de e-mail gratuito: envie por esse provedor ou use um endereço do seu domínio.
    .avoid = Não retire o registro DMARC: e-mails forjados também passariam.
sender-authentication_none =
    .headline = A mensagem não tinha prova do remetente
    .summary = O { -receiver } exige prova do remetente. Esta mensagem não tinha nenhuma das duas usuais (SPF e DKIM).
sender-authentication_none_admin =
    .headline = Nem SPF nem DKIM passou{ $provider ->
            [none] {""}
           *[known] {" no "}{ $provider }
        }
    .summary = O { -ip } enviou em nome do { -domain }. O SPF não lista esse IP, e não havia assinatura DKIM válida do domínio.
    .step-1 = Inclua o { -ip } no registro SPF do { -domain }: um único registro TXT, no máximo 10 consultas DNS.
    .step-2 = Ative a assinatura DKIM nesse serviço, com { -d-equals }, e publique a chave que ele fornece.
    .step-3 = Envie um teste a um endereço Gmail e abra “Mostrar original”: SPF e DKIM devem indicar PASS.
sender-authentication_arc_admin =
    .headline = A cadeia ARC está quebrada
    .summary = A mensagem foi encaminhada, e os lacres ARC da primeira checagem não passaram.
    .step-1 = Procure quem mudou a mensagem após o lacre: lista, scanner, gateway.
    .step-2 = Verifique no DNS as chaves ARC de quem encaminha.
    .step-3 = Compare com um envio direto.
sender-authentication_gmail_admin =
    .headline = O Gmail recusou: nenhuma prova do remetente
    .summary = O { -ip } enviou em nome do { -domain }. O Gmail exige SPF ou DKIM de todos; de envios em massa, SPF, DKIM e DMARC.
    .step-1 = Inclua o { -ip } no registro SPF do { -domain } e ative a assinatura DKIM.
    .step-2 = Envie um teste a um endereço Gmail e abra “Mostrar original”: SPF e DKIM devem indicar PASS.
    .step-3 = Veja o domínio no Google Postmaster Tools. A partir de 5.000 mensagens por dia, publique também DMARC.
sender-authentication_microsoft365_admin =
    .step-1 = Se o { -domain } envia pelo Microsoft 365: inclua include:spf.protection.outlook.com e ative o DKIM no portal do Defender.
    .step-2 = Se foi outro serviço: inclua-o no SPF e publique a chave DKIM dele.
    .step-3 = Envie um teste e leia Authentication-Results: compauth, spf, dkim e dmarc.
sender-authentication_outlook_admin =
    .summary = O Outlook.com exige SPF, DKIM e DMARC de domínios com mais de 5.000 mensagens por dia. O { -domain } não passou.
    .step-1 = Publique os três: SPF com o { -ip }, chaves DKIM e DMARC com pelo menos p=none.
    .step-2 = Alinhe SPF ou DKIM com o domínio do From.
    .step-3 = Envie um teste a uma caixa outlook.com e leia Authentication-Results.
sender-authentication_yahoo_admin =
    .step-1 = Faça SPF ou DKIM passar para o { -domain }; envios em massa precisam dos dois e de DMARC com pelo menos p=none.
    .step-2 = Alinhe um deles com o domínio do From.
    .step-3 = Verifique o domínio no Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = falta o login
    .headline = O servidor não repassa esta mensagem
    .summary = O servidor só repassa e-mails a outros domínios para os próprios usuários. Em geral falta o login.
    .step-1 = Abra a configuração do servidor de saída (SMTP) no programa de e-mail e ative a autenticação.
    .step-2 = Compare servidor de saída e porta com a ajuda do seu provedor: em geral 587 ou 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = Pergunte qual servidor de saída, porta e login o programa usa.
    .step-2 = Configure porta 587 com STARTTLS ou 465 com TLS, e o endereço completo como nome de usuário.
    .step-3 = Escale se o aviso veio depois, de outro servidor: falta o domínio na configuração de lá.
relay-denied_admin =
    .summary = O { -server } não está configurado para aceitar e-mails para o { -address } vindos do { -ip }.
    .step-1 = Se for o servidor de saída: exija login em 587 ou 465, ou inclua o IP nas redes confiáveis.
    .step-2 = Se for o MX do destinatário: o domínio falta lá entre os locais ou de relay. Verifique “dig MX”.
    .step-3 = Compare todos os MX: um MX antigo ou de reserva pode não ter o domínio.
    .avoid = Não abra o relay para todos: spammers o acham em horas.
relay-denied_not-logged-in =
    .headline = O programa de e-mail não fez login
    .summary = O { -service } só envia para quem faz login. O programa de e-mail não fez login no servidor de saída.
relay-denied_microsoft365_admin =
    .headline = Nenhum conector combina com o servidor de envio
    .summary = O Microsoft 365 não associou o { -ip } a um tenant e não fez o relay.
    .step-1 = Verifique o conector de entrada: ele deve listar o { -ip }, ou o nome do certificado deve ser o usado.
    .step-2 = Se IP ou certificado mudou: mude também o conector no Centro de administração do Exchange, “Fluxo de emails”.
    .step-3 = Se o host estiver trocado: use o MX do destinatário, ou smtp.office365.com com login.
relay-denied_gmail_admin =
    .headline = O relay do Google não conhece este remetente
    .step-1 = Abra no Admin Console: Apps, Google Workspace, Gmail, “Roteamento”, serviço de redirecionamento SMTP.
    .step-2 = Libere ali o { -ip } ou exija login SMTP, e envie de um domínio da sua empresa.
    .step-3 = Use um dos seus domínios no EHLO do servidor.

relay-denied_exchange_admin =
    .step-1 = Se o { -address } for interno: inclua o domínio nos domínios aceitos.
    .step-2 = Se um dispositivo precisa enviar para fora: crie um conector de recebimento só para o IP dele, com direito de relay.
    .step-3 = Se o programa consegue fazer login: use o conector Client Frontend na 587.

login-required =
    .short = é preciso fazer login
    .headline = É preciso fazer login para enviar
    .summary = O { -your-service } só aceita e-mails de quem faz login antes. O seu programa de e-mail não fez login ou não usou conexão segura.
    .step-1 = Abra a configuração do servidor de saída (SMTP) e ative a autenticação, com seu endereço e sua senha.
    .step-2 = Escolha SSL/TLS com a porta 465, ou STARTTLS com a porta 587.
    .step-3 = Compare com a ajuda do seu provedor.
login-required_helpdesk =
    .summary = O { -login-server } só aceita e-mails dos próprios usuários após o login. O programa do cliente não fez login ou não usou conexão segura.
    .step-1 = Verifique o servidor de saída: autenticação ativada, endereço completo como usuário, TLS ativado.
    .step-2 = Use a porta 587 ou 465, não a 25.
    .step-3 = Pergunte se há antivírus ou VPN no meio: alguns removem o login ou o TLS.
login-required_admin =
    .summary = O { -login-server } exige AUTH, ou antes dele STARTTLS, nesta porta.
    .step-1 = Configure o programa em 587 com STARTTLS ou 465 com TLS, e AUTH com credenciais reais.
    .step-2 = Leia a resposta EHLO após o TLS: em geral só ali aparece AUTH.
    .step-3 = Se este host deve receber e-mails de fora: use a porta 25 e não exija AUTH de outros servidores.
login-required_microsoft365_admin =
    .step-1 = Aponte o dispositivo para smtp.office365.com, porta 587, STARTTLS, com uma caixa licenciada que permita SMTP autenticado.
    .step-2 = Se ele não tem autenticação moderna: use um conector para o IP, ou High Volume Email para e-mails internos.
    .step-3 = Se ele só escreve a destinatários internos: envie ao MX do tenant na porta 25, sem login.

login-failed =
    .short = o login falhou
    .headline = O login foi recusado
    .summary = O { -your-service } não aceitou o usuário e a senha do seu programa de e-mail. A mensagem não foi enviada.
    .step-1 = Faça login no site do seu provedor com o mesmo endereço e a mesma senha.
    .step-2 = Digite a senha de novo no programa de e-mail, em servidor de saída (SMTP).
    .step-3 = Se o site funcionar e o programa não: procure no site uma “senha de app”.
    .avoid = Não fique tentando: muitos serviços bloqueiam a conta.
login-failed_helpdesk =
    .summary = O { -login-server } não aceitou o usuário e a senha do programa do cliente. Nada foi enviado.
    .step-1 = Verifique o nome de usuário: a maioria dos serviços quer o endereço completo.
    .step-2 = Peça um login pelo navegador: ele mostra bloqueios, verificação em duas etapas e senha vencida.
    .step-3 = Procure aparelhos antigos com a senha antiga: eles causam bloqueios.
login-failed_admin =
    .summary = O { -login-server } recusou AUTH: credenciais incorretas ou mecanismo desativado.
    .step-1 = Veja no log os logins do usuário: senha, bloqueio, política ou mecanismo.
    .step-2 = Verifique quais mecanismos o EHLO oferece após o TLS e qual o programa usa.
    .step-3 = Se surgirem muitas contas ou países: é um ataque. Limite tentativas e exija um segundo fator.
login-failed_app-password =
    .headline = É preciso uma senha de app
    .summary = O { -service } não aceita a senha normal em programas de e-mail. É preciso uma senha de app: outra senha, longa, para um só programa.
    .step-1 = Faça login na conta pelo navegador, abra os ajustes de segurança e crie uma senha de app.
    .step-2 = Digite-a no programa de e-mail no lugar da senha normal.
    .step-3 = Apague lá as senhas de app que você não usa mais.
    .avoid = Não desative a verificação em duas etapas para contornar isso.
login-failed_app-password_helpdesk =
    .step-1 = Diga ao cliente que a senha normal está certa, mas não vale em programas de e-mail.
    .step-2 = Percorra com o cliente os ajustes de segurança: verificação em duas etapas ativada, depois nova senha de app.
    .step-3 = Cole-a sem espaços, tanto no servidor de entrada como no de saída.
login-failed_app-password_admin =
    .step-1 = Crie uma senha de app para a conta de serviço ou migre o programa para OAuth 2.0 (XOAUTH2).
    .step-2 = Verifique se a política da organização permite senhas de app.
login-failed_basic-auth-off =
    .headline = Este tipo de login está desativado
    .summary = O { -service } não aceita mais só usuário e senha aqui. É preciso o login moderno, com uma janela do navegador.
    .step-1 = Atualize o programa de e-mail, remova a conta e adicione-a de novo: deve abrir uma janela de login.
    .step-2 = Use o webmail enquanto isso.
    .step-3 = { -note-to-admin }
    .avoid = Não redefina a senha: até a senha certa é recusada.
login-failed_basic-auth-off_helpdesk =
    .step-1 = Diga ao cliente que a senha não é o problema.
    .step-2 = Verifique a idade do programa: ele precisa de OAuth 2.0 (“autenticação moderna”).
    .step-3 = Escale dispositivos e scripts: precisam de outra forma de envio.
login-failed_basic-auth-off_admin =
    .summary = O { -login-server } recusa a autenticação básica para este usuário ou para toda a organização.
    .step-1 = Migre o programa para OAuth 2.0 (XOAUTH2 no SMTP).
    .step-2 = Se for o Microsoft 365: veja Set-CASMailbox -SmtpClientAuthenticationDisabled, padrões de segurança e políticas de autenticação.
    .step-3 = Se um dispositivo não tem OAuth: use um conector para o IP ou um serviço de e-mail para dispositivos.
login-failed_account-disabled =
    .headline = A conta está desativada
    .summary = O login estava certo, mas a conta não pode enviar. O { -service } a bloqueou ou desativou.
    .step-1 = Faça login pelo navegador: um aviso pode dizer o motivo.
    .step-2 = Escreva ao suporte do seu provedor ou a quem administra o seu e-mail.
login-failed_account-disabled_admin =
    .step-1 = Procure na conta bloqueio de login, falta de licença ou bloqueio por abuso.
    .step-2 = Se foi invadida: redefina a senha e encerre as sessões antes de desbloquear.
login-failed_web-login =
    .headline = Antes é preciso um login pelo navegador
    .summary = O { -service } não teve certeza de quem era e bloqueou o programa de e-mail.
    .step-1 = Faça login pelo navegador no mesmo computador e rede, e confirme que era você.
    .step-2 = Tente de novo no programa de e-mail em alguns minutos.
    .step-3 = Crie uma senha de app se o pedido se repetir.
login-failed_web-login_admin =
    .step-1 = Faça login pelo navegador na rede do servidor e responda à pergunta de segurança.
    .step-2 = Use OAuth 2.0 ou senha de app: logins simples de data centers costumam ser barrados.
login-failed_wrong-password =
    .headline = O usuário ou a senha não confere
    .summary = O { -service } aceita este tipo de login, mas usuário e senha não conferem.
login-failed_too-many-tries =
    .headline = Tentativas de login demais
    .summary = O { -service } viu muitos logins incorretos e bloqueia novos por um tempo.
    .step-1 = Espere { $wait ->
            [none] meia hora
           *[known] { $wait }
        } e não tente nada até lá.
    .step-2 = Corrija a senha em todos os celulares e computadores que usam essa conta.
    .step-3 = Troque a senha pelo navegador se não souber quem tentou.
login-failed_too-many-tries_admin =
    .step-1 = Procure no log a origem das tentativas: aparelho antigo, script ou ataque.
    .step-2 = Interrompa-a e espere o fim do bloqueio.
login-failed_gmail =
    .summary = O Google não aceitou este login. Programas de e-mail precisam de “Fazer login com o Google” ou de uma senha de app.
    .step-1 = Remova a conta do programa de e-mail e adicione-a de novo com “Fazer login com o Google”.
    .step-2 = Se o programa não permitir: ative a verificação em duas etapas e crie uma senha de app em myaccount.google.com/apppasswords.
    .step-3 = Digite essas 16 letras como senha.
login-failed_gmail_helpdesk =
    .step-1 = Pergunte qual é o programa. Os novos têm “Fazer login com o Google”: remova a conta e adicione-a de novo.
    .step-2 = Se não tiver: verificação em duas etapas ativada, depois nova senha de app.
    .step-3 = Escale scanners, scripts e contas Workspace que não podem criar senhas de app.
login-failed_gmail_admin =
    .step-1 = Use OAuth 2.0 (XOAUTH2), ou senha de app de conta com verificação em duas etapas, em smtp.gmail.com porta 587.
    .step-2 = Se dispositivos do Workspace enviam: use smtp-relay.gmail.com com o IP deles liberado no Admin Console.
    .step-3 = Procure um login bloqueado do usuário no Admin Console.
login-failed_yahoo =
    .summary = O Yahoo não aceitou este login. O programa de e-mail precisa da janela de login do Yahoo ou de uma senha de app.
    .step-1 = Faça login no Yahoo pelo navegador, abra “Segurança da conta” e crie uma senha de app.
    .step-2 = Digite-a no programa de e-mail no lugar da senha normal.
login-failed_icloud =
    .summary = A Apple não aceitou este login. Programas de e-mail precisam de uma senha específica de app, não da senha da Conta Apple.
    .step-1 = Faça login em account.apple.com, abra “Início de Sessão e Segurança” e crie uma senha específica de app.
    .step-2 = Digite-a no programa de e-mail. O servidor de saída é smtp.mail.me.com, porta 587.
login-failed_microsoft365 =
    .step-1 = Faça login em outlook.office.com. Se não der, a senha está incorreta ou a conta, bloqueada.
    .step-2 = Remova a conta do programa de e-mail e adicione-a de novo com a janela de login da Microsoft.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Veja o log de entrada no Entra ID: senha incorreta, Acesso Condicional ou autenticação herdada bloqueada.
    .step-2 = Verifique “SMTP autenticado” do usuário: Centro de administração do Microsoft 365, Usuários ativos, Email, Gerenciar aplicativos de email.
    .step-3 = Verifique o tenant: Get-TransportConfig mostra SmtpClientAuthenticationDisabled. Prefira OAuth 2.0.
login-failed_outlook =
    .summary = A Microsoft não aceitou este login. É preciso o login moderno, com uma janela do navegador.
    .step-1 = Atualize o programa de e-mail, remova a conta e adicione-a de novo: deve abrir uma janela de login.
    .step-2 = Escolha OAuth2 para entrada e saída de e-mails, se o programa perguntar.
    .step-3 = Leia e envie seus e-mails em outlook.com enquanto isso.
    .avoid = Não redefina a senha: até a senha certa é recusada.
login-failed_comcast =
    .step-1 = Faça login no Xfinity pelo navegador e libere programas de terceiros nos ajustes de segurança do e-mail.
    .step-2 = Digite a senha de novo no programa de e-mail. O servidor de saída é smtp.comcast.net, porta 587.
login-failed_naver =
    .step-1 = Faça login pelo navegador e ative POP3/SMTP ou IMAP/SMTP nos ajustes de e-mail.
    .step-2 = Use uma senha de app se a verificação em duas etapas estiver ativada.
login-failed_gmx =
    .step-1 = Faça login pelo navegador e ative POP3 e IMAP nos ajustes: sem isso, programas de e-mail não entram.
    .step-2 = Crie uma senha de app se a verificação em duas etapas estiver ativada.
    .step-3 = Digite a senha de novo no programa de e-mail, também no servidor de saída.
login-failed_t-online =
    .step-1 = Crie uma “senha de e-mail” para programas na área do cliente da Telekom: a senha de login não vale ali.
    .step-2 = Digite-a no programa de e-mail, na entrada e na saída.
login-failed_qq =
    .step-1 = Faça login em mail.qq.com, abra Settings, Account, e ative o serviço SMTP.
    .step-2 = Digite o código de autorização recebido no lugar da senha.
login-failed_netease =
    .step-1 = Faça login pelo navegador, abra Settings, POP3/SMTP/IMAP, e ative o serviço.
    .step-2 = Digite o código de autorização recebido no lugar da senha.
login-failed_yandex =
    .step-1 = Faça login pelo navegador e permita programas de e-mail nos ajustes.
    .step-2 = Crie no Yandex ID uma senha de app para e-mail e digite-a no programa.
login-failed_mail-ru =
    .step-1 = Faça login pelo navegador e crie uma senha para apps externos nos ajustes de segurança.
    .step-2 = Digite-a no programa de e-mail no lugar da senha normal.
login-failed_zoho =
    .step-1 = Crie uma senha de app na conta Zoho se a verificação em duas etapas estiver ativada.
    .step-2 = Confira o servidor de saída: ele depende da região da sua conta.
login-failed_amazon-ses_admin =
    .step-1 = Use credenciais SMTP criadas no console do SES: não são a chave de acesso e valem para uma só região.
    .step-2 = Verifique se o usuário IAM está ativo e pode chamar ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = Defina o servidor de saída como smtpout.secureserver.net, porta 465 com SSL.
    .step-2 = Digite ali o seu endereço completo e a senha dele.

send-as-denied =
    .short = este remetente não é seu
    .headline = Este endereço de remetente não pode ser usado
    .summary = O login foi feito, mas o { -your-service } não permite que esta conta envie { $sender ->
            [none] com este remetente
           *[known] como { $sender }
        }.
    .step-1 = Escolha o seu próprio endereço como remetente e envie de novo.
    .step-2 = Confira se o servidor de saída é o desse mesmo endereço.
    .step-3 = Peça ao seu administrador o direito de enviar por esse endereço.
send-as-denied_helpdesk =
    .summary = O cliente fez login, mas esta conta não pode enviar { $sender ->
            [none] com este remetente
           *[known] como { $sender }
        }.
    .step-1 = Compare o endereço do From com o login do servidor de saída.
    .step-2 = Procure contas trocadas: o endereço de uma no servidor de saída de outra.
    .step-3 = Escale para obter “Enviar como”, se o endereço for compartilhado.
send-as-denied_admin =
    .summary = O login não pode usar o { -sender } em MAIL FROM nem no From.
    .step-1 = Dê ao login “Enviar como” nessa caixa ou inclua o endereço como alias do login.
    .step-2 = Se for dispositivo ou programa: use uma caixa própria no From e no login.
    .step-3 = Se for Postfix: veja smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Rode Add-RecipientPermission CAIXA -AccessRights SendAs -Trustee USUARIO. Pode levar uma hora.
    .step-2 = Se o programa envia com um alias: permita o envio por alias na organização.
    .step-3 = Verifique se o From do programa é a caixa com que ele faz login.

account-blocked =
    .short = sua conta está bloqueada
    .headline = A conta não pode enviar e-mails agora
    .summary = O { -your-service } suspendeu os envios desta conta. Em geral, saíram e-mails demais ou outra pessoa usou a conta.
    .step-1 = Troque a senha pelo navegador, em um computador de confiança.
    .step-2 = Procure mensagens enviadas, encaminhamentos e regras que não são seus, e apague-os.
    .step-3 = Peça ao administrador ou ao suporte do seu provedor que libere a conta.
    .avoid = Não continue por uma conta nova antes de limpar a antiga.
account-blocked_helpdesk =
    .summary = O { -service } suspendeu os envios da conta do cliente. Em geral é excesso de e-mails, spam ou senha roubada.
    .step-1 = Pergunte sobre envios e logins estranhos e mensagens que pediram a senha.
    .step-2 = Peça antes de tudo para trocar a senha e encerrar as sessões.
    .step-3 = Escale só depois o pedido de liberação: o segundo bloqueio dura mais.
account-blocked_admin =
    .summary = O { -login-server } bloqueia a conta de envio{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }, ou todo o tenant, muito provavelmente por spam.
    .step-1 = Redefina a senha, encerre as sessões, remova regras, encaminhamentos e permissões de apps estranhos.
    .step-2 = Rastreie o que saiu nos últimos dias e de quais IPs.
    .step-3 = Peça a liberação ao serviço e defina limites e um segundo fator.
account-blocked_microsoft365_admin =
    .step-1 = Redefina a senha, encerre as sessões, verifique regras e encaminhamentos e ative um segundo fator.
    .step-2 = Desbloqueie o usuário no portal do Defender: Email e colaboração, Revisão, Entidades restritas.
    .step-3 = Se todo o tenant está bloqueado (5.7.705, 5.7.708, 5.7.750): verifique os domínios dele e abra um chamado.
account-blocked_amazon-ses_admin =
    .step-1 = Leia a saúde da conta no console do SES: taxas de devolução e reclamação, e revisões em aberto.
    .step-2 = Elimine a causa e responda no caso aberto o que mudou.
account-blocked_zoho_admin =
    .step-1 = Redefina a senha, verifique os encaminhamentos e desbloqueie a conta no console de administração do Zoho Mail.
    .step-2 = Escreva ao suporte da Zoho se ela também estiver bloqueada lá.

sending-limit =
    .short = o limite de envio se esgotou
    .headline = O limite de envio se esgotou por ora
    .summary = O { -your-service } limita o que cada conta envia. Esta conta chegou ao limite. A mensagem não foi enviada.
    .step-1 = Espere { $wait ->
            [none] até amanhã
           *[known] { $wait }
        } e envie de novo.
    .step-2 = Envie a menos pessoas por vez ou use um serviço de newsletter.
    .step-3 = Troque a senha se você não enviou tanto: pode ter sido outra pessoa.
    .avoid = Não fique tentando: em muitos serviços, cada tentativa conta.
sending-limit_helpdesk =
    .summary = A conta do cliente chegou ao limite do { -service }. A mensagem não foi enviada.
    .step-1 = Pergunte a quantas pessoas o cliente escreveu hoje, e como.
    .step-2 = Verifique se há mau uso da conta quando o número não bate.
    .step-3 = Informe ao cliente quando o limite recomeça: em geral 24 horas após a primeira mensagem.
sending-limit_admin =
    .summary = A conta de envio{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } passou de um limite do { -login-server }.
    .step-1 = Conte os e-mails das últimas 24 horas: tarefa, lista ou conta invadida?
    .step-2 = Desacelere a tarefa ou leve o envio em massa para um serviço próprio para isso.
    .step-3 = Peça um limite maior se o volume for legítimo.
sending-limit_day =
    .headline = O limite diário de envio se esgotou
sending-limit_trial =
    .headline = Uma conta de teste tem limite de envio baixo
    .summary = O { -service } limita muito as contas de teste. Esta conta chegou ao limite.
    .step-1 = Espere até amanhã e envie de novo.
    .step-2 = Use um plano pago para enviar mais.
sending-limit_trial_admin =
    .step-1 = Passe o tenant ou a conta para um plano pago e verifique o domínio.
sending-limit_gmail =
    .summary = O Google deixa uma conta Gmail escrever a cerca de 500 pessoas por dia. Uma conta Workspace pode enviar 2.000 mensagens. Esta conta chegou ao limite.
    .step-1 = Espere até 24 horas. Você ainda pode ler e-mails.
    .step-2 = Use um Grupo do Google ou um serviço de newsletter para muitas pessoas.
sending-limit_microsoft365_admin =
    .step-1 = Veja o rastreamento de mensagens do remetente. O limite é 10.000 destinatários por dia e caixa; o tenant tem limite próprio.
    .step-2 = Veja “Entidades restritas” no portal do Defender e procure mau uso.
    .step-3 = Leve o envio em massa para um serviço próprio para isso.
sending-limit_amazon-ses_admin =
    .step-1 = Compare taxa e total de 24 horas com as cotas no painel do SES.
    .step-2 = Desacelere o envio e repita o 454 com pausas crescentes.
    .step-3 = Solicite aumento de cota. Saia da sandbox se ainda estiver nela.

suppressed =
    .short = nem houve tentativa
    .headline = A mensagem foi retida de propósito
    .summary = O { -your-service } nem tentou entregar: e-mails para o { -address } já falharam, ou a pessoa não quis mais recebê-los.
    .step-1 = Confira se o endereço está certo e se a pessoa quer os seus e-mails.
    .step-2 = Escreva da sua própria caixa se o assunto for pessoal.
    .step-3 = Peça a quem cuida da ferramenta de envio que tire o endereço da lista de supressão, se ele estiver certo.
suppressed_helpdesk =
    .summary = O { -service } nem tentou. O { -address } está na lista de endereços que falharam ou não querem e-mails.
    .step-1 = Procure o endereço na lista de supressão da ferramenta: devolução, reclamação ou cancelamento?
    .step-2 = Retire uma devolução só quando a caixa voltar a funcionar.
    .step-3 = Mantenha reclamações e cancelamentos, a não ser que a pessoa peça os e-mails.
suppressed_admin =
    .summary = O serviço de envio tem o { -address } na lista de supressão e não fez nenhuma tentativa.
    .step-1 = Leia data e motivo do item pela API ou no console.
    .step-2 = Remova-o se a caixa voltou a funcionar e envie uma mensagem.
    .step-3 = Mantenha itens vindos de reclamações: e-mail contra a vontade da pessoa prejudica todo o seu domínio.
suppressed_amazon-ses_admin =
    .step-1 = Procure no console do SES em “Lista de supressão” ou com “aws sesv2 get-suppressed-destination”.
    .step-2 = Remova-o quando a caixa voltar a receber e-mails. A lista é por região.
suppressed_sendgrid_admin =
    .step-1 = Procure em Suppressions no SendGrid: bounces, blocks, spam reports, unsubscribes.
    .step-2 = Remova o item quando o motivo acabar.
suppressed_sparkpost_admin =
    .step-1 = Procure na lista de supressão do SparkPost, também na da subconta.
    .step-2 = Remova o item quando o motivo acabar.
suppressed_mailgun_admin =
    .step-1 = Procure em Suppressions do domínio de envio no Mailgun.
    .step-2 = Remova o item quando o motivo acabar.

## The name of the sending server

blocklisted =
    .short = está em lista de bloqueio
    .headline = O servidor de envio está em uma lista de bloqueio
    .summary = O { -receiver } barra servidores { $blocklist ->
            [none] de uma lista de fontes de spam
           *[known] da lista de bloqueio { $blocklist }
        }. O que enviou esta mensagem está nela. O problema é o servidor, não você.
    .step-1 = { -note-to-admin }
    .step-2 = Escreva à pessoa por outra conta de e-mail enquanto isso.
    .avoid = Não reenvie antes de o servidor sair da lista: toda tentativa será recusada.
blocklisted_helpdesk =
    .summary = O { -server } barra remetentes que estão { -on-list }, e { -listed } está lá. O problema é o servidor ou domínio, não o cliente.
    .step-1 = Consulte { -listed } { $blocklist ->
            [none] na lista citada
           *[known] em { $blocklist }
        }: está listado, e desde quando?
    .step-2 = Descubra de quem é: servidor seu, do provedor ou conexão de casa do cliente.
    .step-3 = Escale para o dono do servidor. Diga ao cliente que o problema pode não ser o computador dele.
blocklisted_admin =
    .summary = O { -server } recusou o e-mail porque { -listed } está { -on-list }.
    .step-1 = Consulte a lista e leia o motivo. Confirme que a resposta cita o seu IP ou domínio.
    .step-2 = Elimine antes a causa: conta invadida, host infectado, formulário aberto, endereços comprados.
    .step-3 = Peça a remoção na página da própria lista. A maioria remove de graça.
    .avoid = Não peça remoção antes de eliminar a causa: a segunda listagem dura mais.
blocklisted_spamhaus_admin =
    .step-1 = Consulte { -listed } em check.spamhaus.org: a página diz qual lista e por quê.
    .step-2 = Se for PBL: envie pelo servidor do seu provedor, ou remova você um IP fixo com DNS reverso correto.
    .step-3 = Se for XBL, CSS ou DBL: elimine antes a causa. Remoções da SBL partem do provedor.
blocklisted_spamhaus_helpdesk =
    .step-1 = Consulte { -listed } em check.spamhaus.org e leia qual é a lista.
    .step-2 = Se for PBL: o programa do cliente envia por conta própria. Configure o servidor de saída do provedor, com login.
    .step-3 = Se for outra lista: escale para o dono do servidor. Algo ali envia spam.
dns-failed_list-query =
    .headline = O destino lê mal a lista de bloqueio
    .summary = A resposta 127.255.255.x da Spamhaus não é uma listagem. Ela avisa o destino que a consulta está mal configurada ou foi recusada.
dns-failed_list-query_admin =
    .step-1 = Avise o postmaster do destino: 252 é zona mal digitada; 254, resolvedor público; 255, consultas demais.
    .step-2 = Se o servidor for seu: use resolvedor próprio ou uma chave Data Query Service.
blocklisted_spamcop_admin =
    .step-1 = Consulte { -listed } em spamcop.net/bl.shtml: a entrada vem de denúncias do último dia.
    .step-2 = Pare o spam. A entrada some sozinha cerca de 24 horas após a última denúncia.
blocklisted_uceprotect_admin =
    .step-1 = Consulte { -listed } em uceprotect.net e leia o nível: 1 é o seu IP; 2, a sua faixa; 3, todo o provedor.
    .step-2 = Se for nível 1: elimine a causa e espere sete dias. Se for 2 ou 3: avise o provedor.
    .step-3 = Peça ao destino que não recuse pelos níveis 2 e 3: atingem também quem não fez nada.
    .avoid = Não pague pela remoção antes de eliminar a causa.
blocklisted_sorbs_admin =
    .headline = O destino consulta uma lista que não existe mais
    .summary = A SORBS foi encerrada em junho de 2024. Quem ainda recusa por ela está mal configurado.
    .step-1 = Peça ao postmaster do destino que tire a SORBS da configuração.
    .step-2 = Se o servidor for seu: remova toda zona sob sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = Consulte { -listed } em csi.cloudmark.com e peça ali um reset.
    .step-2 = Procure antes spam e volume repentino: o reset só dura sem eles.
blocklisted_abusix_admin =
    .step-1 = Consulte { -listed } em lookup.abusix.com: a página diz qual lista e por quê.
    .step-2 = Elimine a causa e peça ali a remoção.
blocklisted_barracuda_admin =
    .step-1 = Consulte { -listed } em barracudacentral.org/lookups.
    .step-2 = Elimine a causa e use barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Consulte { -listed } em ipcheck.proofpoint.com e peça ali a remoção.
    .step-2 = Procure antes contas invadidas e volume repentino.
blocklisted_outlook_admin =
    .step-1 = Consulte { -listed } em check.spamhaus.org e resolva o que constar: o Outlook.com usa essa lista.
    .step-2 = Espere algumas horas após a remoção e teste de novo.
blocklisted_comcast_admin =
    .step-1 = Consulte { -listed } em Spamhaus, Cloudmark CSI e Sender Score: os três últimos dígitos do código BL dizem qual.
    .step-2 = Peça a remoção na lista em que constar. A Comcast acompanha sozinha.

ip-blocked =
    .short = o servidor está bloqueado
    .headline = O servidor de envio está bloqueado lá
    .summary = O { -receiver } não aceita e-mails do servidor que enviou esta mensagem. O problema é o servidor, não você nem o seu texto.
    .step-1 = { -note-to-admin }
    .step-2 = Escreva à pessoa por outra conta de e-mail enquanto isso.
    .avoid = Não mude o texto nem a senha por isso: não faz diferença.
ip-blocked_helpdesk =
    .summary = O { -server } não aceita e-mails do { -ip }. Endereço, texto e login do cliente estão em ordem.
    .step-1 = Verifique se todo e-mail a essa empresa falha, para todos os usuários: então é o servidor.
    .step-2 = Pergunte se o cliente envia direto de casa ou de um servidor próprio.
    .step-3 = Escale com o resumo abaixo: o dono do { -ip } precisa pedir a liberação.
    .avoid = Não mande o cliente mudar texto ou senha: não faz diferença.
ip-blocked_admin =
    .summary = O { -server } bloqueia o { -ip } por uma lista própria.
    .step-1 = Procure a causa: spam de uma conta, de um formulário ou de um vizinho na mesma faixa.
    .step-2 = Siga o link da resposta ou escreva a postmaster@ de lá, com IP, hora e resposta.
    .step-3 = Verifique também o { -ip } em listas públicas e envie o urgente por outro host.
    .avoid = Não pule para outro IP antes de eliminar a causa: o bloqueio vai junto.
ip-blocked_dynamic =
    .headline = E-mail direto de conexão doméstica é recusado
    .summary = A mensagem saiu direto de uma conexão doméstica ou móvel. O { -receiver } só aceita servidores de verdade.
    .step-1 = Use no programa o servidor de saída do seu provedor de e-mail, com login.
    .step-2 = Envie pelo webmail enquanto isso.
ip-blocked_dynamic_admin =
    .summary = O { -server } considera o { -ip } dinâmico ou residencial.
    .step-1 = Envie pelo smarthost do provedor na 587 com AUTH.
    .step-2 = Se o IP for fixo: defina um PTR com nome próprio e peça para tirar a faixa da Spamhaus PBL.
ip-blocked_country =
    .headline = E-mails deste país ou rede são recusados
    .summary = O { -receiver } barra e-mails do país ou da rede de onde esta mensagem veio.
    .step-1 = Peça à pessoa, por outro meio, que libere o seu endereço.
    .step-2 = Escreva por outro provedor de e-mail enquanto isso.
ip-blocked_country_admin =
    .step-1 = Peça ao administrador do destino uma exceção para o { -ip } e o { -domain }.
    .step-2 = Corrija a localização do IP nos serviços de geolocalização, se estiver incorreta.
    .step-3 = Envie por um relay em outra rede.
ip-blocked_microsoft365_admin =
    .summary = O Microsoft 365 bloqueia o { -ip }.
    .step-1 = Informe o { -ip } em sender.office.com e siga o e-mail que chegar.
    .step-2 = Se a resposta disser 5.7.511: escreva a delist@messaging.microsoft.com com a resposta inteira.
    .step-3 = Se disser 5.7.507 ou 5.7.513: a empresa do destinatário bloqueia. Fale com o administrador dela.
ip-blocked_outlook_admin =
    .summary = O Outlook.com tem o { -ip } ou a faixa dele em lista própria (S3140, S3150).
    .step-1 = Peça a liberação no formulário de suporte a remetentes: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Registre o IP no SNDS e participe do JMRP: ali aparecem reclamações e armadilhas de spam.
    .step-3 = Responda à recusa automática do formulário e peça análise por uma pessoa.
ip-blocked_yahoo_admin =
    .step-1 = Procure antes o { -ip } na Spamhaus: muitos bloqueios do Yahoo vêm dali.
    .step-2 = Elimine a causa e use o formulário de contato do Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Envie pelo servidor do provedor se o { -ip } for de conexão doméstica ou nuvem.
    .step-2 = Configure PTR, SPF e DKIM. Por IPv6, o Gmail os exige.
ip-blocked_gmx_admin =
    .step-1 = Abra o link no fim da resposta: postmaster.gmx.net diz a causa e como obter a liberação.
    .step-2 = Verifique antes PTR, nome HELO e contas infectadas.
ip-blocked_t-online_admin =
    .summary = A Telekom só aceita e-mails de servidores novos quando sabe quem os opera.
    .step-1 = Defina um PTR com um host do seu domínio e, nesse domínio, um site com seus dados de contato.
    .step-2 = Escreva a tosa@rx.t-online.de com o { -ip } e peça a liberação.
ip-blocked_orange_admin =
    .step-1 = Consulte o { -ip } em csi.cloudmark.com e peça ali um reset: a Orange usa essa lista.
    .step-2 = Mantenha poucas conexões com a Orange e um fluxo regular.
ip-blocked_comcast_admin =
    .step-1 = Abra o link da resposta: ele explica o código e leva ao formulário de remoção.
    .step-2 = Se o código começa com ES: o { -ip } conta como conexão doméstica. Envie por um servidor de e-mail.
ip-blocked_cox_admin =
    .step-1 = Escreva a unblock.request@cox.net com o { -ip } e a resposta, depois de eliminar a causa.
ip-blocked_charter_admin =
    .step-1 = Escreva a unblock@charter.net com o { -ip } e a resposta, depois de eliminar a causa.
ip-blocked_godaddy_admin =
    .step-1 = Peça a remoção em unblock.secureserver.net, depois de eliminar a causa.
ip-blocked_proofpoint_admin =
    .step-1 = Consulte o { -ip } em ipcheck.proofpoint.com e peça ali a remoção.
ip-blocked_ironport_admin =
    .step-1 = Consulte o { -ip } em talosintelligence.com: gateways da Cisco seguem essa reputação.
    .step-2 = Elimine a causa. Abra ali um chamado de reputação ou peça uma exceção ao destino.
ip-blocked_free_admin =
    .step-1 = Procure spam e muitos destinatários inexistentes vindos do { -ip }: a Free bloqueia esse IP sozinha por um tempo.
    .step-2 = Veja em postmaster.free.fr as regras e o contato.
ip-blocked_icloud_admin =
    .step-1 = Verifique o { -ip } em ipcheck.proofpoint.com e check.spamhaus.org: a Apple usa ambos.
    .step-2 = Escreva a icloudadmin@apple.com com IP, hora e resposta, se nada constar.
ip-blocked_netease_admin =
    .step-1 = Procure destinatários inexistentes e conexões paralelas do { -ip }, e desacelere.
    .step-2 = Siga o link da resposta: ele explica as letras e leva ao formulário.

poor-reputation =
    .short = não confiam no servidor
    .headline = Lá não confiam no servidor de envio
    .summary = O { -receiver } já recebeu e-mails indesejados demais do mesmo servidor ou domínio, ou o conhece pouco.
    .step-1 = { -note-to-admin }
    .step-2 = Peça à pessoa que olhe a pasta de spam e inclua você nos contatos.
    .step-3 = Escreva por outra conta de e-mail se for urgente.
poor-reputation_helpdesk =
    .step-1 = Pergunte o que mais saiu há pouco: newsletter, faturas, conta invadida.
    .step-2 = Descubra se o servidor ou domínio é novo: remetentes novos ganham confiança aos poucos.
    .step-3 = Escale para o dono do servidor. Um usuário sozinho não resolve isso.
poor-reputation_admin =
    .summary = O { -server } freia ou recusa o { -ip } ou o { -domain } por baixa reputação.
    .step-1 = Verifique SPF, DKIM, DMARC e PTR, depois listas de bloqueio, para o { -ip } e o { -domain }.
    .step-2 = Reduza o volume a quem abre os e-mails. Remova endereços mortos e comprados; depois aumente aos poucos.
    .step-3 = Separe envio em massa e e-mail pessoal em IPs e subdomínios diferentes.
poor-reputation_domain =
    .headline = Lá não confiam no domínio de envio
    .summary = O { -receiver } já recebeu e-mails indesejados demais do { -domain } ou com links para ele.
poor-reputation_domain_admin =
    .step-1 = Consulte o { -domain } em check.spamhaus.org e no Google Postmaster Tools.
    .step-2 = Procure outros serviços que enviam por ele e algum site invadido por trás dos links.
    .step-3 = Escreva menos e a menos gente por algumas semanas: domínio novo não é atalho.
poor-reputation_gmail_admin =
    .step-1 = Leia taxa de spam e autenticação no Google Postmaster Tools. Mantenha as denúncias abaixo de 0,1%; nunca em 0,3%.
    .step-2 = Envie só a quem pediu, com cancelamento em um clique no envio em massa.
    .step-3 = Use o formulário de contato para remetentes do Gmail se durar mais de duas semanas com tudo certo.
poor-reputation_outlook_admin =
    .step-1 = Veja o { -ip } no SNDS e participe do JMRP: ali aparecem reclamações e armadilhas de spam.
    .step-2 = Reduza o volume, limpe as listas e use o formulário de suporte a remetentes.
poor-reputation_yahoo_admin =
    .step-1 = Participe do ciclo de reclamações (feedback loop) do Yahoo Sender Hub, com DKIM.
    .step-2 = Remova quem reclama. Mantenha as reclamações abaixo de 0,3%.

reverse-dns =
    .short = o nome do servidor não serve
    .headline = O servidor de envio não tem um nome correto
    .summary = Um servidor de e-mail de verdade tem um nome que todos podem consultar. O desta mensagem não tem nenhum que o { -receiver } aceite.
    .step-1 = { -note-to-admin }
    .step-2 = Envie pelo servidor normal do seu provedor de e-mail ou pelo webmail.
reverse-dns_helpdesk =
    .step-1 = Pergunte se saiu de um servidor próprio, de um scanner ou de conexão doméstica.
    .step-2 = Escale para o dono do { -ip }: só o provedor da conexão pode definir o nome.
    .step-3 = Diga ao cliente que texto e endereço estão em ordem.
reverse-dns_admin =
    .summary = O { -server } exige para o { -ip } um PTR cujo nome leve de volta a esse IP, e um nome HELO real.
    .step-1 = Rode “dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }” e consulte o nome: A ou AAAA deve dar o mesmo IP.
    .step-2 = Peça ao dono do IP um PTR com o nome próprio do servidor, não um genérico com números.
    .step-3 = Use o mesmo nome no EHLO. Faça isso também em IPv6, ou envie por IPv4.
reverse-dns_no-ptr_admin =
    .headline = O IP de envio não tem DNS reverso
    .summary = O { -ip } não tem registro PTR, ou o DNS não respondeu.
    .step-1 = Peça ao provedor de hospedagem ou de conexão um PTR para o { -ip }, como mail.example.com.
    .step-2 = Crie o registro A ou AAAA desse nome e teste com “dig -x”.
    .step-3 = Espere o TTL antigo antes de testar de novo.
reverse-dns_mismatch_admin =
    .headline = DNS reverso e direto não coincidem
    .summary = O nome PTR do { -ip } não leva de volta a esse IP.
    .step-1 = Crie um registro A ou AAAA do nome PTR que aponte para o { -ip }.
    .step-2 = Mantenha um PTR por IP e use o nome dele no EHLO.
reverse-dns_helo_admin =
    .headline = O servidor se apresenta com um nome inutilizável
    .summary = O { -server } não aceita o nome HELO ou EHLO do { -ip }.
    .step-1 = Defina como HELO o nome completo do servidor, como mail.example.com. Nada de “localhost”, IP puro ou nome do destino.
    .step-2 = Verifique se ele resolve, de preferência para o { -ip }, e se o PTR diz o mesmo.
    .step-3 = Se for Postfix: smtp_helo_name e myhostname. No Exchange: o FQDN do conector de envio.

## The message

spam-suspected =
    .short = o filtro antispam barrou
    .headline = A mensagem foi considerada spam
    .summary = Um filtro do { -receiver } achou que a mensagem parece spam, mas não diz por quê.
    .step-1 = Reescreva em texto simples: menos links, nenhum encurtado, nada de texto em imagem, assunto claro.
    .step-2 = Envie arquivos e links em uma segunda mensagem, depois que a pessoa responder.
    .step-3 = Peça à pessoa, por outro meio, que libere o seu endereço.
    .avoid = Não fique reenviando o mesmo texto: parece ainda mais spam.
spam-suspected_helpdesk =
    .step-1 = Peça ao cliente que envie uma linha simples. Se chegar, era o conteúdo. Se não, é o servidor ou domínio.
    .step-2 = Olhe os links e a assinatura: um link ruim já é suficiente.
    .step-3 = Escale se atingir muitos usuários: uma conta pode estar enviando spam.
spam-suspected_admin =
    .summary = Um filtro de conteúdo do { -server } recusou a mensagem.
    .step-1 = Teste com texto simples e acrescente links, assinatura e anexo um a um.
    .step-2 = Consulte cada domínio dos links em check.spamhaus.org e o { -ip } em listas públicas. Verifique SPF, DKIM e DMARC.
    .step-3 = Passe ao administrador do destinatário hora, remetente e resposta: só ele vê a pontuação.
spam-suspected_links =
    .headline = Um link da mensagem parece suspeito
    .summary = O { -receiver } já viu um dos links da mensagem em spam ou golpes.
    .step-1 = Envie sem links, e também sem a assinatura.
    .step-2 = Escreva endereços completos, não encurtados, se precisar de links.
spam-suspected_links_admin =
    .step-1 = Consulte cada domínio do texto, da assinatura e dos links de rastreio em check.spamhaus.org, SURBL e URIBL.
    .step-2 = Procure páginas invadidas nesse site e use um domínio de rastreio próprio.
spam-suspected_gmail_admin =
    .step-1 = Verifique em “Mostrar original” de um e-mail anterior se SPF, DKIM e DMARC passam.
    .step-2 = Veja a taxa de spam no Google Postmaster Tools e links ou remetentes novos.
    .step-3 = Peça aos destinatários que marquem “Não é spam” e incluam você nos contatos.
spam-suspected_microsoft365_admin =
    .step-1 = Peça ao administrador do destinatário um rastreamento de mensagens e o veredito do filtro.
    .step-2 = Se o tenant for seu: envie a mensagem à Microsoft no portal do Defender como bloqueada indevidamente.
spam-suspected_icloud_admin =
    .step-1 = Verifique links e autenticação, depois o { -ip } em ipcheck.proofpoint.com.
    .step-2 = Escreva a icloudadmin@apple.com com a resposta inteira, se continuar.

virus-detected =
    .short = foi achado um vírus
    .headline = Um vírus foi encontrado na mensagem
    .summary = O antivírus do { -receiver } encontrou algo nocivo na mensagem ou no anexo e a recusou.
    .step-1 = Passe um antivírus atualizado no computador antes de enviar qualquer outra coisa.
    .step-2 = Peça ajuda ao seu administrador se não foi você quem enviou ou se o antivírus achar algo.
    .step-3 = Compartilhe o arquivo por link quando ele estiver limpo.
    .avoid = Não renomeie nem compacte o arquivo para ele passar.
virus-detected_helpdesk =
    .step-1 = Pergunte se o cliente enviou a mensagem. Se não, o endereço foi forjado ou a conta, invadida.
    .step-2 = Passe o antivírus no aparelho e tire-o da rede se algo for achado.
    .step-3 = Escale para a segurança, com o nome do vírus que está na resposta.
virus-detected_admin =
    .summary = O antivírus do { -server } recusou a mensagem como malware.
    .step-1 = Procure a mensagem no log: qual host ou conta a enviou, e quantas mais.
    .step-2 = Teste o arquivo em vários antivírus. Se estiver limpo, comunique ao fabricante.
    .step-3 = Se o log não a conhece: o remetente foi forjado. Publique DMARC com reject.

attachment-refused =
    .short = o anexo não é permitido
    .headline = O arquivo anexado não é permitido
    .summary = O { -receiver } não aceita anexos desse tipo. Programas, scripts e arquivos compactados com senha costumam ser recusados.
    .step-1 = Envie um link para o arquivo: use um serviço de compartilhamento.
    .step-2 = Envie em um formato simples, como PDF, se puder.
    .step-3 = Pergunte à pessoa como ela prefere receber.
    .avoid = Não troque a extensão do arquivo: os filtros olham por dentro.
attachment-refused_helpdesk =
    .step-1 = Pergunte os nomes de todos os anexos. Arquivos dentro de um ZIP também contam.
    .step-2 = Procure o que não devia estar ali: winmail.dat, um e-mail encaminhado, imagem da assinatura.
    .step-3 = Ajude o cliente a compartilhar por link.
attachment-refused_admin =
    .summary = Uma regra do { -server } sobre tipo, nome ou compactação recusou um anexo.
    .step-1 = Liste as partes MIME: tipo de conteúdo, nome, arquivos aninhados, macros, criptografia.
    .step-2 = Pergunte ao administrador do destinatário quais tipos passam ou use compartilhamento de arquivos.
    .step-3 = Se a regra for sua: libere só para este remetente e mantenha o antivírus.
attachment-refused_executable =
    .headline = Programas e scripts não podem ser anexados
    .summary = O { -receiver } recusa arquivos executáveis (EXE, JS, BAT e parecidos), também dentro de um ZIP.

message-too-large =
    .short = a mensagem é grande demais
    .headline = A mensagem é grande demais
    .summary = { $limit ->
            [none] A mensagem é maior do que o { -receiver } permite
           *[known] O { -receiver } aceita mensagens de até { $limit }, e esta é maior
        }. Anexos crescem cerca de um terço no caminho.
    .step-1 = Envie um link para os arquivos: use um serviço de compartilhamento.
    .step-2 = Reduza as imagens ou divida os arquivos em várias mensagens.
message-too-large_helpdesk =
    .step-1 = Some todos os anexos, inclusive imagens no texto, e acrescente um terço.
    .step-2 = Descubra de quem é o limite: do seu servidor ou do destinatário.
    .step-3 = Ajude o cliente a compartilhar os arquivos por link.
message-too-large_admin =
    .summary = A mensagem passou do limite de tamanho{ -of-limit } no { -server }.
    .step-1 = Compare o tamanho no log (após base64) com SIZE na resposta EHLO do { -server }.
    .step-2 = Se o limite for seu: aumente-o por igual em cada salto: gateway, conector e caixa.
    .step-3 = Se não: ofereça compartilhamento de arquivos e reduza o seu limite, para o usuário saber na hora.
message-too-large_mailbox-limit =
    .summary = A caixa do destinatário só aceita mensagens menores{ $limit ->
            [none] {""}
           *[known] {", de até "}{ $limit }
        }. Anexos crescem cerca de um terço no caminho.
message-too-large_microsoft365_admin =
    .step-1 = Se a caixa for sua: aumente o limite no Centro de administração do Exchange, “Restrição de tamanho da mensagem”. O máximo é 150 MB.
    .step-2 = Veja também regras de fluxo de emails e conectores com limite de tamanho.
    .step-3 = Considere o base64: um limite de 36 MB comporta arquivos de cerca de 26 MB.

message-malformed =
    .short = a mensagem está danificada
    .headline = A mensagem não foi montada corretamente
    .summary = O programa que criou a mensagem não seguiu as regras do e-mail, e o { -receiver } é rigoroso com elas.
    .step-1 = Envie de novo por outro programa ou pelo webmail.
    .step-2 = Atualize o programa que a criou.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = Pergunte qual programa criou a mensagem: site, sistema de faturas, programa de e-mail antigo.
    .step-2 = Peça para enviar o mesmo texto pelo webmail. Se der certo, o problema é do programa.
    .step-3 = Escale para quem fabrica ou opera o programa.
message-malformed_admin =
    .summary = O { -server } recusou a mensagem por violar a RFC 5322 ou a RFC 5321.
    .step-1 = Salve uma cópia bruta na saída do seu servidor e leia o cabeçalho.
    .step-2 = Procure From, Date ou Message-ID ausente ou duplicado, letras de 8 bits sem codificação e linhas acima de 998 caracteres.
    .step-3 = Monte-a com uma biblioteca de e-mail e envie com fim de linha CRLF.
message-malformed_bare-lf_admin =
    .headline = A mensagem tem LF sem CR
    .summary = Linhas da mensagem terminam só em LF. O SMTP pede CRLF, e o { -server } recusa LF sozinho porque pode esconder outra mensagem.
    .step-1 = Faça o programa terminar cada linha com CRLF.
    .step-2 = Corrija no relay enquanto isso (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = Um campo do cabeçalho está duplicado
    .summary = Um campo que só pode aparecer uma vez aparece várias, como From, Subject, To ou Message-ID.
    .step-1 = Procure no cabeçalho bruto o campo duplicado.
    .step-2 = Procure quem acrescenta o segundo: script além da biblioteca, gateway, ferramenta de assinatura.
message-malformed_no-from_admin =
    .headline = O campo From falta ou é ilegível
    .summary = O { -server } não achou um único endereço legível no From (RFC 5322 §3.6.2).
    .step-1 = Ponha um só endereço no From, aspas no nome de exibição e codifique letras fora do ASCII.
    .step-2 = Acrescente Sender se o From tiver vários endereços.
message-malformed_line-too-long_admin =
    .headline = Uma linha da mensagem é longa demais
    .summary = O SMTP permite 998 caracteres por linha, e uma tem mais.
    .step-1 = Envie o corpo em quoted-printable ou base64 e dobre cabeçalhos longos.
    .step-2 = Procure HTML sem quebras de linha e campos References ou DKIM longos.

content-refused =
    .short = o conteúdo foi recusado
    .headline = Algo na mensagem não é permitido
    .summary = Uma regra do { -receiver } recusou o que está na mensagem: palavras, números, links ou o modo de escrever.
    .step-1 = Retire números de cartão, senhas, links e o que mais uma regra possa vigiar.
    .step-2 = Envie de novo em texto simples.
    .step-3 = Pergunte à pessoa como enviar esse tipo de coisa.
content-refused_dlp =
    .headline = Uma regra contra vazamento de dados barrou a mensagem
    .summary = A mensagem parece conter algo que não deve sair por e-mail, como números de cartão ou conta.
    .step-1 = Retire os números ou envie-os pelo meio que a sua empresa tem para isso.
    .step-2 = Fale com o seu administrador se a regra se enganou.
content-refused_dlp_admin =
    .step-1 = Procure a regra no relatório do sistema DLP, com remetente e hora.
    .step-2 = Restrinja o padrão ou libere este remetente e destinatário com criptografia.
content-refused_helpdesk =
    .step-1 = Pergunte que tipo de dado havia: bancário, de saúde, links, alfabetos incomuns.
    .step-2 = Descubra se a regra é sua ou do destinatário: veja qual servidor recusou.
    .step-3 = Escale se a regra for sua e a mensagem, legítima.
content-refused_admin =
    .summary = Uma regra de conteúdo do { -server } foi acionada: DLP, lista de palavras ou links, codificação ou idioma.
    .step-1 = Procure antes nas suas regras: quem recusa pode ser o seu gateway.
    .step-2 = Envie partes da mensagem a uma caixa de teste para achar a que aciona a regra.
    .step-3 = Pergunte a regra ao administrador do destinatário, com hora e resposta.

policy-refused =
    .short = uma regra de lá barrou
    .headline = Uma regra do outro lado recusou a mensagem
    .summary = O { -receiver } recusou a mensagem por uma regra própria e não disse qual.
    .step-1 = Envie uma linha simples, sem links nem arquivos, para ver se passa.
    .step-2 = Avise a pessoa por outro meio que o servidor dela recusa os seus e-mails.
    .step-3 = { -note-to-them }
    .avoid = Não mude o endereço: a resposta não diz que ele está incorreto.
policy-refused_helpdesk =
    .step-1 = Teste uma linha simples, depois outro endereço. Mostra se o recusado é texto, pessoa ou servidor.
    .step-2 = Verifique o { -ip } e o { -domain } em listas de bloqueio, e SPF, DKIM e DMARC.
    .step-3 = Diga ao cliente que só o administrador do destinatário conhece a regra.
policy-refused_admin =
    .summary = O { -server } recusou a mensagem para o { -address } por política local, sem dar motivo.
    .step-1 = Verifique antes o usual: listas de bloqueio do { -ip }, PTR, SPF, DKIM, DMARC, links.
    .step-2 = Compare o mesmo e-mail para outro domínio desse serviço: é o serviço ou a regra de um cliente?
    .step-3 = Escreva ao postmaster de lá com hora, IP, remetente, destinatário e resposta.
policy-refused_forwarding =
    .headline = Encaminhar para fora não é permitido
    .summary = Uma regra da caixa encaminhou a mensagem. A empresa não deixa e-mails saírem assim.
    .step-1 = Remova o encaminhamento nas configurações da caixa ou peça ao seu administrador que o permita.
policy-refused_forwarding_admin =
    .step-1 = Procure na caixa um encaminhamento que ninguém criou: invasores usam isso.
    .step-2 = Se for desejado no Microsoft 365: permita na política antispam de saída, “Regras de encaminhamento automático”, só para este usuário.
policy-refused_gmail_admin =
    .summary = Na maioria das vezes quem recusou foi uma regra do administrador do Workspace do destinatário, não o Google.
    .step-1 = Passe hora e resposta ao administrador do destinatário. Ele as acha na Pesquisa de registros de e-mail.
    .step-2 = Se for o seu Workspace: procure a regra em Gmail, “Compliance” e “Roteamento”.
policy-refused_microsoft365_admin =
    .step-1 = Peça ao administrador do destinatário um rastreamento de mensagens: ele dá o nome da regra.
    .step-2 = Se o tenant for seu: procure em Fluxo de emails, Regras, uma que recuse. 5.7.900 a 5.7.999 são códigos dessas regras.
policy-refused_mimecast_admin =
    .step-1 = Passe ao administrador do destinatário o número entre colchetes no fim da resposta.
    .step-2 = Peça que ele procure em Rejected and Deferred Messages no Mimecast.

## Traffic

rate-limited =
    .short = houve e-mails demais
    .headline = E-mails demais em pouco tempo
    .summary = O { -receiver } só aceita certa quantidade de e-mails por vez e pede que os outros vão mais devagar. A mensagem em si está em ordem.
    .step-1 = { -wait }
    .step-2 = Envie a menos pessoas por vez ou use um serviço de newsletter.
    .avoid = Não reenvie logo: isso aumenta a espera.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Pergunte se uma newsletter ou um programa enviou muito na última hora.
    .step-3 = Escale se durar mais de um dia.
rate-limited_admin =
    .summary = O { -server } limita o { -ip } ou o { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Envie mais devagar a este destino: menos conexões e mensagens por hora, pausas maiores após cada 4xx.
    .step-3 = Procure a causa se o volume for normal: conta invadida, muitos destinatários inexistentes, falta de SPF ou DKIM.
rate-limited_recipient =
    .headline = O destinatário recebe e-mails demais
    .summary = A { -mailbox } recebe mais e-mails do que o { -receiver } permite a uma pessoa em certo tempo.
    .step-1 = { -wait }
    .step-2 = Fale com a pessoa por outro meio se for urgente.
rate-limited_recipient_admin =
    .summary = O { -address } passou da taxa que o { -server } permite por caixa.
    .step-1 = { -admin-wait }
    .step-2 = Veja se alertas seus ou um loop inundam essa caixa. Agrupe-os.
    .step-3 = Se a caixa for sua: procure uma enxurrada que esconda redefinição de senha ou compra.
rate-limited_sender =
    .headline = Este remetente envia rápido demais
    .summary = O { -receiver } recebeu e-mails demais { $sender ->
            [none] deste remetente
           *[known] de { $sender }
        } em pouco tempo.
rate-limited_gmail_admin =
    .summary = O Gmail limita o { -ip }, a faixa dele ou o { -domain }: taxa incomum, denúncias de spam ou falta de autenticação.
    .step-1 = Desacelere e deixe a fila tentar de novo com pausas crescentes.
    .step-2 = Verifique SPF, DKIM, DMARC, PTR e TLS, e a taxa de spam no Google Postmaster Tools.
    .step-3 = Aumente o volume aos poucos, começando por e-mails que as pessoas pediram.
rate-limited_outlook_admin =
    .summary = O Outlook.com limita o { -ip } pela reputação ou por volume repentino.
    .step-1 = Deixe a fila tentar de novo, com poucas conexões.
    .step-2 = Veja o { -ip } no SNDS. IPs novos precisam de semanas de volume baixo e estável.
    .step-3 = Use o formulário de suporte a remetentes se continuar.
rate-limited_microsoft365_admin =
    .step-1 = Deixe a fila tentar de novo: o limite some sozinho quando o IP fica conhecido.
    .step-2 = Envie de modo regular, com SPF, DKIM e DMARC. Volume repentino traz o 4.7.500 de volta.
rate-limited_yahoo_admin =
    .summary = O Yahoo adia os e-mails do { -ip }: volume, reclamações ou reputação. É o que dizem TSS04 e parecidos.
    .step-1 = Deixe a fila tentar devagar: poucas conexões, horas de pausa.
    .step-2 = Envie antes a quem abre os e-mails. Verifique SPF, DKIM e DMARC.
    .step-3 = Use o formulário de contato do Yahoo Sender Hub se durar mais de dois dias.
rate-limited_orange_admin =
    .step-1 = Limite-se a duas ou três conexões simultâneas com a Orange, com poucas mensagens em cada.
    .step-2 = Deixe a fila tentar de novo após meia hora.
rate-limited_qq_admin =
    .step-1 = Reduza conexões e mensagens por hora, IP e remetente para qq.com.
    .step-2 = Distribua os e-mails ao longo do dia e configure SPF e DKIM.
rate-limited_netease_admin =
    .step-1 = Reduza conexões e destinatários por sessão. As letras após o código indicam o limite.
    .step-2 = Pause duas horas após um 4xx e siga mais devagar.

too-many-connections =
    .short = houve conexões demais
    .headline = Conexões demais ao mesmo tempo
    .summary = O servidor de envio abriu mais conexões do que o { -receiver } permite. A mensagem em si está em ordem.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Feche o programa de e-mail nos outros aparelhos, se foi um programa que mostrou isso.
    .step-3 = Escale se continuar: os limites do servidor precisam baixar.
too-many-connections_admin =
    .summary = O { -ip } tem sessões, mensagens ou falhas por sessão demais no { -server }.
    .step-1 = Reduza as conexões paralelas a este destino. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Feche a sessão após algumas mensagens e não mantenha sessões ociosas.
    .step-3 = Procure outros hosts atrás do mesmo IP.

too-many-recipients =
    .short = há destinatários demais
    .headline = Destinatários demais em uma mensagem
    .summary = O { -receiver } só aceita um número limitado de destinatários por vez. Alguns podem ter recebido.
    .step-1 = Envie em grupos menores, a quem ainda não recebeu.
    .step-2 = Use uma lista de e-mails ou um serviço de newsletter para muitas pessoas.
too-many-recipients_helpdesk =
    .step-1 = Conte Para, Cc e Cco juntos, com os membros dos grupos.
    .step-2 = Descubra quem recebeu, para ninguém receber duas vezes.
    .step-3 = Informe ao cliente o limite do seu serviço de e-mail.
too-many-recipients_admin =
    .summary = O número de RCPT TO passou do limite do { -server }. A RFC 5321 §4.5.3.1.8 pede pelo menos 100.
    .step-1 = Divida o envelope. Postfix: smtp_destination_recipient_limit.
    .step-2 = Trate 452, e 552 após RCPT, como “o resto depois” (RFC 5321 §4.5.3.1.10).
    .step-3 = Se o limite for seu: aumente-o só para usuários com login.

greylisted =
    .short = é preciso esperar um pouco
    .headline = A entrega vai atrasar um pouco
    .summary = O { -receiver } pede a servidores que não conhece que voltem em { -some-wait }. É um teste antispam, e e-mails de verdade passam.
    .step-1 = { $retry ->
            [server] Nada a fazer: o servidor de e-mail tenta de novo sozinho.
            [sender] Espere { -some-wait } e envie de novo.
           *[none] Espere { -some-wait } primeiro: a mensagem está em ordem.
        }
    .avoid = Não reenvie várias vezes: a espera não diminui.
greylisted_helpdesk =
    .step-1 = Explique que esse atraso é normal em uma primeira mensagem.
    .step-2 = { -tell-wait }
    .step-3 = Escale se ainda esperar após quatro horas: o servidor pode estar trocando de IP a cada tentativa.
greylisted_admin =
    .summary = O { -server } aplica greylisting ao trio { -ip }, { -sender } e { -address }.
    .step-1 = Deixe a fila tentar de novo do mesmo IP após { -some-wait }.
    .step-2 = Verifique o intervalo da sua fila: 5 a 15 minutos nas primeiras tentativas.
    .step-3 = Se um pool de IPs envia: mantenha as tentativas de uma mensagem em um IP ou um /24.

mail-loop =
    .short = ela andou em círculos
    .headline = A mensagem andou em círculos
    .summary = Servidores repassaram a mensagem um ao outro até um deles barrá-la. Em geral, dois encaminhamentos apontam um para o outro.
    .step-1 = Verifique o seu próprio encaminhamento, se você tiver um.
    .step-2 = Fale com a pessoa por outro meio: a caixa dela pode encaminhar para si mesma.
    .step-3 = { -note-to-admin }
    .avoid = Não reenvie antes de eliminar a causa: ela andaria em círculos de novo.
mail-loop_helpdesk =
    .step-1 = Pergunte aos dois lados por encaminhamentos, também em contas antigas.
    .step-2 = Leia as linhas Received do aviso: dois nomes que se alternam são o loop.
    .step-3 = Escale se forem servidores: um MX ou conector está incorreto.
mail-loop_admin =
    .summary = Saltos demais no caminho até o { -address }.
    .step-1 = Leia as linhas Received de baixo para cima e ache os dois hosts que se repetem.
    .step-2 = Elimine a causa: encaminhamento, lista que contém a si mesma, MX para si, domínio aceito ou smarthost incorreto.
    .step-3 = Se o servidor diz que o e-mail volta para si: inclua o domínio nos locais (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = o servidor não está pronto
    .headline = O outro servidor está ocupado ou fora do ar
    .summary = O { -receiver } não aceita e-mails no momento. Está ocupado, reiniciando ou em manutenção.
    .step-1 = { -wait }
    .step-2 = Fale com a pessoa por outro meio se for urgente.
    .avoid = Não mude o endereço: ele não é o problema.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Veja a página de status do serviço, se houver.
    .step-3 = Escale se outros domínios também falharem: a falha está perto de você.
server-unavailable_admin =
    .summary = O { -server } respondeu que não aceita e-mails agora.
    .step-1 = { -admin-wait }
    .step-2 = Teste cada MX: “openssl s_client -starttls smtp -connect { -host }:25”.
    .step-3 = Se for seu: veja carga, disco, memória, serviços parados e limites de conexão.
server-unavailable_maintenance =
    .headline = O outro servidor de e-mail está em manutenção
    .summary = O { -receiver } está em manutenção e não aceita e-mails até o fim dela.

server-error =
    .short = o servidor de lá falhou
    .headline = O outro servidor de e-mail tem um defeito
    .summary = Algo deu errado dentro do { -receiver }. O endereço e a mensagem estão em ordem.
    .step-1 = { -wait }
    .step-2 = Avise a pessoa por outro meio que o e-mail dela tem problemas, se continuar.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Verifique se outros nesse serviço têm o mesmo problema.
    .step-3 = Escale para o lado que falhou: o resumo abaixo indica o servidor.
server-error_admin =
    .summary = O { -server } falhou por dentro: configuração, consulta, filtro ou armazenamento.
    .step-1 = { -admin-wait }
    .step-2 = Se for seu: procure no log desse horário a consulta, o filtro ou o banco de caixas que falhou.
    .step-3 = Se não for: avise postmaster@ de lá por outro caminho que não este servidor.

server-full =
    .short = o servidor de lá está cheio
    .headline = O outro servidor de e-mail está sem espaço
    .summary = Falta disco ou memória ao { -receiver }. É o servidor inteiro, não uma caixa.
    .step-1 = { -wait }
    .step-2 = Avise a pessoa por outro meio, para que o administrador dela saiba.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Diga ao cliente que apagar e-mails não ajuda: não é limite de caixa.
    .step-3 = Escale na hora se o servidor for seu.
server-full_admin =
    .summary = Falta disco ou memória ao { -server } (4.3.1).
    .step-1 = Se for seu: libere espaço nos volumes da fila e das caixas, inclusive inodes. No Exchange, leia os eventos de back pressure.
    .step-2 = Se não: deixe a fila tentar de novo e avise o postmaster de lá.
server-full_exchange_admin =
    .step-1 = Leia os eventos 15004 a 15007 do MSExchangeTransport: eles dizem o que falta.
    .step-2 = Libere disco no volume da fila ou dê mais memória ao servidor.
    .step-3 = Procure uma enxurrada nas filas: Get-Queue.

mailer-failed =
    .short = um programa de lá falhou
    .headline = Um programa do outro lado falhou
    .summary = O { -receiver } recebeu a mensagem, mas o programa que a guarda na caixa falhou.
    .step-1 = Avise a pessoa por outro meio que os e-mails dela não entram.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = Diga ao cliente que endereço e mensagem estão em ordem.
    .step-2 = Pergunte se outros e-mails chegam a essa pessoa: muitas vezes é um script de filtro de uma só caixa.
    .step-3 = Escale para quem opera esse servidor.
mailer-failed_admin =
    .summary = O comando de entrega para o { -address } no { -server } terminou com falha.
    .step-1 = Leia o código de saída: 67 sem usuário, 69 indisponível, 73 não cria, 75 tente depois, 77 sem permissão.
    .step-2 = Rode o comando à mão com o mesmo usuário: caminho, direitos, cota, sintaxe do filtro.
    .step-3 = Faça-o sair com 75 em falhas passageiras, para o e-mail ficar na fila.

connection-failed =
    .short = não houve conexão
    .headline = O outro servidor de e-mail está inacessível
    .summary = Não houve conexão com o { -receiver }, ou ela caiu. O servidor ou o caminho até ele pode estar fora do ar.
    .step-1 = { -wait }
    .step-2 = Confira enquanto isso a parte do endereço depois do @.
    .step-3 = Confira sua internet e o servidor de saída se nada sai do seu programa.
connection-failed_helpdesk =
    .step-1 = Verifique se e-mails para outros domínios saem. Se não, a falha está no lado do cliente.
    .step-2 = Se foi um programa de e-mail: verifique servidor de saída, porta 587 ou 465, firewall e antivírus.
    .step-3 = Escale se um só domínio falhar por um dia.
connection-failed_admin =
    .summary = Sem sessão SMTP com o { -server }: recusada, sem resposta ou interrompida.
    .step-1 = Rode “nc -vz { -host } 25” no host de envio, para cada MX, em IPv4 e IPv6.
    .step-2 = Se nada sai pela porta 25: seu provedor ou nuvem a bloqueia. Use um relay na 587.
    .step-3 = Se cai no meio da mensagem: veja MTU, inspeção SMTP do firewall e tempos limite.

dns-failed =
    .short = uma consulta DNS falhou
    .headline = O outro servidor não pôde ser localizado
    .summary = O serviço de nomes (DNS) não respondeu sobre o domínio depois do @. Em geral isso passa.
    .step-1 = { -wait }
    .step-2 = Confira enquanto isso a parte do endereço depois do @.
dns-failed_helpdesk =
    .step-1 = Consulte o domínio com uma ferramenta de DNS: ele resolve de outro lugar?
    .step-2 = { -tell-wait }
    .step-3 = Escale para o dono do domínio se falhar em toda parte; senão, para a sua equipe de rede.
dns-failed_admin =
    .summary = Uma consulta DNS do domínio do { -address } falhou: SERVFAIL, tempo esgotado ou DNSSEC.
    .step-1 = Rode “dig +trace MX” com o domínio e “dig +cd”: se só +cd funciona, o DNSSEC está quebrado.
    .step-2 = Verifique o resolvedor: acessível, sem encaminhar em círculos, cache limpo.
    .step-3 = Se o domínio for seu: teste delegação, glue, DS e se todos os servidores de nomes respondem igual.
dns-failed_loop =
    .headline = O domínio aponta de volta para o servidor de envio
    .summary = O DNS diz que os e-mails desse domínio vão para o próprio servidor que tenta enviar.
dns-failed_loop_admin =
    .step-1 = Se o servidor deve receber pelo domínio: inclua-o nos domínios locais ou de relay.
    .step-2 = Se não: corrija o MX. Procure 127.0.0.1, IP privado ou smarthost incorreto.

delivery-timed-out =
    .short = o tempo se esgotou
    .headline = A mensagem não pôde ser entregue a tempo
    .summary = O servidor de envio tentou várias vezes e agora desistiu{ $server ->
            [none] {""}
           *[known] . Não conseguiu entregar ao servidor { $server }
        }.
    .step-1 = Confira a parte do endereço depois do @.
    .step-2 = Envie de novo: o problema pode já ter passado.
    .step-3 = Avise a pessoa por outro meio que os e-mails para ela falham.
delivery-timed-out_helpdesk =
    .step-1 = Leia a última resposta no aviso de devolução: ela diz o que falhou todo esse tempo.
    .step-2 = Teste o domínio com uma ferramenta de MX: o servidor está no ar agora?
    .step-3 = Peça ao cliente que envie de novo, se estiver.
delivery-timed-out_admin =
    .summary = A mensagem saiu da fila ao fim do prazo. A última falha com o { -server } é a causa real.
    .step-1 = Reúna no log todas as tentativas deste ID de fila: sempre a mesma falha ou várias?
    .step-2 = Teste cada MX em IPv4 e IPv6 na porta 25.
    .step-3 = Envie um aviso de atraso após algumas horas, para o usuário saber antes.

tls-failed =
    .short = faltou conexão segura
    .headline = Não foi possível criar uma conexão segura
    .summary = Um dos lados exige e-mail criptografado no caminho, e a conexão segura com o { -receiver } falhou.
    .step-1 = Se o seu programa de e-mail mostra isso: confira data e hora do computador, nome do servidor e porta.
    .step-2 = Atualize o programa ou o computador se for antigo.
    .step-3 = { -note-to-admin }
    .avoid = Não desative a criptografia para a mensagem passar.
tls-failed_helpdesk =
    .step-1 = Pergunte onde aparece. No programa de e-mail, confira nome do servidor, porta (465 SSL/TLS, 587 STARTTLS) e relógio.
    .step-2 = Procure um antivírus que abra conexões TLS.
    .step-3 = Escale se veio em um aviso de devolução: é entre dois servidores.
tls-failed_admin =
    .summary = O TLS com o { -server } falhou ou não existe.
    .step-1 = Rode “openssl s_client -starttls smtp -connect { -host }:25” e leia versão, cadeia e nome.
    .step-2 = Verifique TLS 1.2 ou mais novo nas duas pontas e a cadeia completa de certificados.
    .step-3 = Verifique MTA-STS e DANE do domínio: “dig TXT _mta-sts” e registros TLSA.
tls-failed_microsoft365_admin =
    .step-1 = Leia o último número: 321 sem STARTTLS, 322 vencido, 323 TLSA incorreto, 324 DNSSEC, 325 nome incorreto.
    .step-2 = Teste o domínio do destinatário em testconnectivity.microsoft.com: DANE e STARTTLS.
    .step-3 = Avise o dono do domínio: DANE e MTA-STS se corrigem lá, não na Microsoft.
tls-failed_required =
    .headline = O outro lado exige criptografia
    .summary = O { -receiver } só aceita e-mails por conexão segura. O servidor de envio não abriu uma.
tls-failed_required_admin =
    .step-1 = Ative STARTTLS na saída. Postfix: smtp_tls_security_level = may, ou dane.
    .step-2 = Procure um firewall que esconda STARTTLS na resposta EHLO.
    .step-3 = Se forem exigidas certas versões ou cifras: permita TLS 1.2 e 1.3.
tls-failed_certificate =
    .headline = O certificado do servidor não é confiável
    .summary = Um servidor de e-mail prova o próprio nome com um certificado. Este venceu, é de outro nome ou vem de um emissor desconhecido.
tls-failed_certificate_admin =
    .step-1 = Leia datas, nomes e cadeia: “openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }”.
    .step-2 = Renove-o, envie os certificados intermediários e inclua o nome do host MX.
    .step-3 = Se há DANE: publique um novo registro TLSA antes de cada nova chave.
tls-failed_handshake =
    .headline = Os servidores não acharam criptografia em comum
tls-failed_handshake_admin =
    .step-1 = Compare versões e cifras das duas pontas: uma pode ter só TLS 1.0; a outra, só 1.2.
    .step-2 = Procure uma porta que espera TLS imediato (465) e recebe STARTTLS, ou o contrário.

protocol-error =
    .short = os servidores divergem
    .headline = Os servidores de e-mail não se entenderam
    .summary = O outro lado não entendeu um comando ou não o esperava. Em geral é configuração incorreta ou programa antigo.
    .step-1 = Envie de novo: uma conexão interrompida pode causar isso.
    .step-2 = Confira servidor de saída, porta e tipo de segurança se um programa ou aparelho mostra isso.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = Pergunte o que envia: programa de e-mail, scanner, script ou servidor.
    .step-2 = Verifique porta e segurança juntas: 465 com SSL/TLS, 587 com STARTTLS.
    .step-3 = Procure um antivírus ou firewall que altere o tráfego de e-mail.
protocol-error_admin =
    .summary = O { -server } recusou um comando: desconhecido, fora de ordem ou com argumento incorreto.
    .step-1 = Grave a sessão e leia a linha antes do 5xx: comando, ordem, argumento, tamanho.
    .step-2 = Procure um firewall que reescreva o SMTP (XXXX no lugar de comandos, sem EHLO).
    .step-3 = Envie EHLO de novo após STARTTLS, e MAIL FROM só após o AUTH.

unsupported-feature =
    .short = falta um recurso
    .headline = Falta um recurso no outro servidor
    .summary = A mensagem precisa de algo que o { -receiver } não oferece, como letras além de a a z em um endereço.
    .step-1 = Use um endereço com letras simples, se a pessoa tiver.
    .step-2 = Envie em texto simples, sem opções especiais.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = Procure acentos ou outros alfabetos no remetente e no destinatário.
    .step-2 = Pergunte por opções como prioridade, confirmação ou criptografia forçada.
    .step-3 = Ajude o cliente a usar um endereço simples.
unsupported-feature_admin =
    .summary = Falta ao { -server } uma extensão SMTP, ou ele recusa um parâmetro de MAIL ou RCPT.
    .step-1 = Compare a resposta EHLO com o que foi usado: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, mecanismo AUTH.
    .step-2 = Envie sem isso: codificação de 7 bits, domínios “xn--”, nenhum parâmetro extra.
    .step-3 = Procure um firewall que retire linhas da resposta EHLO.

## Not failures

accepted =
    .short = ela foi aceita
    .headline = A mensagem foi aceita
    .summary = O { -receiver } aceitou a mensagem{ $recipient ->
            [none] {""}
           *[known] {" para "}{ $recipient }
        }. Daqui em diante, ele cuida dela.
    .step-1 = Nada a fazer: deu tudo certo.
    .step-2 = Peça à pessoa que olhe a pasta de spam se não encontrar.
accepted_helpdesk =
    .step-1 = Diga ao cliente que ela saiu e foi aceita pelo outro lado.
    .step-2 = Peça ao destinatário que olhe spam, filtros e quarentena.
    .step-3 = Passe ao provedor do destinatário a hora e o ID da resposta para a busca.
accepted_admin =
    .summary = O { -server } assumiu a responsabilidade com uma resposta 2xx.
    .step-1 = Nada a fazer: anote o ID de fila da resposta. O destino pode rastreá-lo.
    .step-2 = Se nunca aparecer: foi filtrada depois do aceite. Só o log do destino sabe.

will-forward =
    .short = ela está sendo repassada
    .headline = A mensagem está sendo repassada
    .summary = O { -receiver } não mantém essa caixa ou não pôde verificá-la. Ele aceita a mensagem e a repassa.
    .step-1 = Nada a fazer: outra mensagem avisa você se falhar.
will-forward_helpdesk =
    .step-1 = Diga ao cliente que isso não é uma falha.
    .step-2 = Peça o aviso de devolução posterior, se houve: ele diz a causa.
will-forward_admin =
    .summary = 251 ou 252: aceita para repasse, ou sem verificar a caixa.
    .step-1 = Nada a fazer: siga o ID de fila no próximo salto se não chegar.

ready =
    .short = está tudo em ordem
    .headline = Tudo certo até aqui
    .summary = É uma resposta normal na conversa entre programas de e-mail. Não é uma falha.
    .step-1 = Nada a fazer: procure mais abaixo uma linha que comece com 4 ou 5.
ready_helpdesk =
    .step-1 = Peça o texto completo: se algo falhou, a causa está em uma linha posterior.
ready_admin =
    .summary = Saudação, sinal para seguir, login aceito, ajuda ou despedida.
    .step-1 = Siga lendo a sessão: vale o primeiro 4xx ou 5xx.

continue =
    .short = falta o resto
    .headline = O servidor espera o resto
    .summary = O outro lado aceitou até aqui e espera mais: o texto da mensagem ou o login.
    .step-1 = Nada a fazer: veja na linha seguinte como continuou.
continue_helpdesk =
    .step-1 = Peça as linhas seguintes.
    .step-2 = Procure uma conexão perdida se não houver mais nada.
continue_admin =
    .summary = 354 pede a mensagem e uma linha com um só ponto. 334 pede a próxima parte do login, em base64.
    .step-1 = Leia a próxima resposta. Se não houver: procure firewall, MTU ou um programa que não enviou nada.

delayed =
    .short = ela está atrasada
    .headline = A mensagem atrasou, mas está a caminho
    .summary = Ela ainda não foi entregue. O servidor de envio continua tentando{ $until ->
            [none] {""}
           *[known] {" até "}{ $until }
        }.
    .step-1 = Nada a fazer: você recebe outra mensagem se a entrega falhar de vez.
    .step-2 = Confira o endereço enquanto isso.
    .step-3 = Fale com a pessoa por outro meio se for urgente.
    .avoid = Não reenvie: a pessoa pode receber duas vezes.
delayed_helpdesk =
    .step-1 = Diga ao cliente que é um aviso, não uma falha.
    .step-2 = Leia por que ela espera: a última resposta no texto diz, se houver.
    .step-3 = Escale se todos os e-mails do cliente atrasam.
delayed_admin =
    .summary = A mensagem para o { -address } ainda está na fila{ $reporter ->
            [none] {""}
           *[known] {" de "}{ $reporter }
        }.
    .step-1 = Procure o ID de fila e leia a última falha.
    .step-2 = Teste essa falha: DNS, conexão, limitação ou greylisting.
    .step-3 = Rode a fila deste domínio depois do conserto.

confirmation-required =
    .short = falta uma confirmação
    .headline = O lado do destinatário pede uma confirmação
    .summary = A mensagem fica retida até você mostrar que é uma pessoa ou o destinatário liberar.
    .step-1 = Confira se você escreveu a essa pessoa: se não, apague esta resposta.
    .step-2 = Siga as instruções se você conhece o destinatário e o link leva aonde diz.
    .step-3 = Peça à pessoa, por outro meio, que inclua você nos contatos.
    .avoid = Não digite senha ali: uma checagem verdadeira não precisa dela.
confirmation-required_helpdesk =
    .summary = O lado do destinatário retém a mensagem até o remetente mostrar que uma pessoa a escreveu.
    .step-1 = Confirme que o cliente escreveu a essa pessoa. Se não, enviaram spam em nome dele.
    .step-2 = Olhe aonde o link leva antes que alguém clique.
confirmation-required_admin =
    .summary = Um sistema de desafio e resposta, ou um moderador, retém a mensagem.
    .step-1 = Responda à mão se o e-mail era verdadeiro.
    .step-2 = Ignore se era forjado e publique DMARC com reject, para virem menos.

auto-reply =
    .short = é resposta automática
    .headline = Esta é uma resposta automática
    .summary = A mensagem chegou à { -mailbox }. A caixa respondeu sozinha, porque a pessoa está ausente ou ocupada.
    .step-1 = Nada a fazer: a pessoa verá a mensagem depois.
    .step-2 = Procure outro contato na resposta se for urgente.
auto-reply_helpdesk =
    .step-1 = Diga ao cliente que a mensagem chegou.
auto-reply_admin =
    .summary = Uma resposta automática (RFC 3834), não um aviso de devolução.
    .step-1 = Nada a fazer: mantenha o endereço e não conte falha.

complaint =
    .short = foi marcada como spam
    .headline = Alguém marcou a mensagem como spam
    .summary = { $recipient ->
            [none] O destinatário
           *[known] { $recipient }
        } clicou em “spam”, e o { $provider ->
            [none] serviço de e-mail de lá
           *[known] { $provider }
        } envia este relatório.
    .step-1 = Tire essa pessoa da sua lista hoje.
    .step-2 = Facilite o cancelamento: um link no topo e um botão de um clique.
    .avoid = Não escreva à pessoa para perguntar por quê.
complaint_helpdesk =
    .summary = { $recipient ->
            [none] O destinatário
           *[known] { $recipient }
        } marcou a mensagem do cliente como spam. É um relatório, não um aviso de devolução.
    .step-1 = Peça para retirar o endereço de todas as listas.
    .step-2 = Pergunte como ele entrou na lista.
complaint_admin =
    .summary = Um relatório de feedback (ARF, RFC 5965).
    .step-1 = Remova o endereço de todas as ferramentas de envio. Se ele estiver oculto: use o ID da lista ou um token no e-mail.
    .step-2 = Acompanhe a taxa: acima de 1 em 1.000, veja a origem dos endereços.
    .step-3 = Acrescente List-Unsubscribe e List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = é uma confirmação
    .headline = Esta é uma confirmação de entrega
    .summary = A mensagem chegou{ $recipient ->
            [none] {""}
           *[known] {" a "}{ $recipient }
        }. Este aviso veio porque foi pedida uma confirmação.
    .step-1 = Nada a fazer: guarde-a se precisar de prova.
receipt_helpdesk =
    .summary = A mensagem chegou. Esta é a confirmação que foi pedida.
    .step-1 = Diga ao cliente que isso não é uma falha.
    .step-2 = Mostre onde desativar as confirmações.
receipt_admin =
    .summary = Um status de entrega com ação positiva (RFC 3464) ou uma notificação de disposição (RFC 8098).
    .step-1 = Nada a fazer: arquive. “relayed” quer dizer que o próximo salto não envia mais confirmações.

unknown =
    .short = o motivo é desconhecido
    .headline = A resposta não diz o motivo
    .summary = O texto diz, ou dá a entender, que algo deu errado. Nada nele mostra o motivo.
    .step-1 = Confira o endereço e envie de novo.
    .step-2 = Procure um texto mais longo: mais detalhes, um relatório anexo, um log.
    .step-3 = { -note-to-admin }
    .avoid = Não apague o contato: nada aqui diz que o endereço está incorreto.
unknown_helpdesk =
    .headline = O aviso de devolução não diz o motivo
    .summary = O servidor de envio descartou a resposta do outro lado, ou não houve resposta. Nada neste texto mostra o motivo.
    .step-1 = Peça ao provedor do cliente as linhas de log desta mensagem: ID de fila e hora estão abaixo.
    .step-2 = Até lá, não diga ao cliente que o endereço está incorreto.
unknown_admin =
    .summary = Nenhum código, status ou texto aqui indica a causa.
    .step-1 = Procure o ID de fila ou Message-ID no log e leia a resposta remota.
    .step-2 = Salve o aviso inteiro, com a parte message/delivery-status.
    .step-3 = Repita à mão: conecte-se ao MX, depois EHLO, MAIL e RCPT, e leia as respostas.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Sim
    .meaning = Um jeito antigo de dizer que deu tudo certo. O padrão atual usa 250.
reply-211 =
    .name = Estado do servidor
    .meaning = O servidor diz como está, porque alguém perguntou. Está tudo em ordem.
reply-214 =
    .name = Texto de ajuda
    .meaning = O servidor explica os comandos, porque alguém perguntou. Está tudo em ordem.
reply-220 =
    .name = O servidor está pronto
    .meaning = A saudação no início da conexão ou o sinal para a criptografia. Está tudo em ordem.
reply-221 =
    .name = Até logo
    .meaning = O servidor fecha a conexão, como deve ser no fim. Está tudo em ordem.
reply-235 =
    .name = O login funcionou
    .meaning = O usuário e a senha foram aceitos.
reply-250 =
    .name = Feito
    .meaning = O comando deu certo. Depois do texto da mensagem, quer dizer que o servidor a aceitou e cuida dela.
reply-251 =
    .name = Aceita e repassada
    .meaning = A caixa não fica neste servidor. Ele aceita a mensagem e a repassa.
reply-252 =
    .name = Aceita, mas não verificada
    .meaning = O servidor não sabe se a caixa existe. Ele aceita a mensagem e tenta.
reply-253 =
    .name = E-mails em espera estão sendo enviados
    .meaning = Um servidor pediu os e-mails que esperam por ele e os recebe agora.
reply-255 =
    .name = Não é resposta de e-mail
    .meaning = Em geral é o código de saída de um programa que entrega e-mails, não a resposta de um servidor.
reply-334 =
    .name = Continue o login
    .meaning = O servidor espera a próxima parte do login, como o usuário ou a senha.
reply-354 =
    .name = Envie a mensagem agora
    .meaning = O servidor espera o texto da mensagem. Uma linha com um só ponto o encerra.
reply-400 =
    .name = Agora não
    .meaning = Uma falha que deve passar. O código não diz qual. Tentar mais tarde pode funcionar.
reply-403 =
    .name = Remetente não permitido
    .meaning = No SendGrid, o endereço do remetente não está confirmado. No Sendmail, faltou a criptografia exigida.
reply-412 =
    .name = Volte mais tarde
    .meaning = Poucos servidores o usam para fazer um remetente desconhecido esperar, como teste antispam.
reply-417 =
    .name = Uma consulta falhou por ora
    .meaning = Poucos servidores o usam quando o serviço de nomes (DNS) não responde.
reply-420 =
    .name = Sem resposta a tempo
    .meaning = Escrito pelo lado de envio: o outro servidor estava inacessível ou lento demais.
reply-421 =
    .name = Indisponível agora
    .meaning = O servidor fecha a conexão: está ocupado, reiniciando ou recebe e-mails demais deste remetente. Mais tarde pode funcionar.
reply-422 =
    .name = Caixa cheia ou outro tipo de login
    .meaning = O padrão o reserva para logins. Na prática, muitas vezes diz que a caixa passou do limite.
reply-424 =
    .name = A lista não pode ser aberta
    .meaning = Os membros de uma lista não puderam ser achados por ora.
reply-430 =
    .name = Faça login antes
    .meaning = Poucos servidores o usam para pedir login antes.
reply-431 =
    .name = Sem espaço, ou destinatários demais
    .meaning = Falta disco ou memória ao servidor, ou a mensagem tem destinatários demais.
reply-432 =
    .name = É preciso outro tipo de login
    .meaning = O padrão o usa no login. A Microsoft o envia quando uma caixa está ocupada demais.
reply-435 =
    .name = O login não pode ser verificado agora
    .meaning = O servidor não pôde verificar o login por um motivo próprio. Tente mais tarde.
reply-440 =
    .name = Sem criptografia por ora
    .meaning = A conexão segura não foi possível desta vez.
reply-441 =
    .name = O outro servidor não responde
    .meaning = Escrito pelo lado de envio: não houve conexão. Ele tenta de novo sozinho.
reply-442 =
    .name = A conexão caiu
    .meaning = Escrito pelo lado de envio: a conexão caiu no meio. Ele tenta de novo sozinho.
reply-446 =
    .name = Paradas demais
    .meaning = A mensagem foi repassada vezes demais, provavelmente em círculos.
reply-447 =
    .name = O tempo se esgotou
    .meaning = O servidor de envio tentou durante todo o prazo e não conseguiu entregar.
reply-449 =
    .name = Nenhum caminho encontrado
    .meaning = O servidor de envio não sabe para onde mandar a mensagem.
reply-450 =
    .name = A caixa não está disponível agora
    .meaning = A caixa está ocupada, ou o servidor faz um remetente desconhecido esperar. Mais tarde pode funcionar.
reply-451 =
    .name = Uma falha no servidor
    .meaning = O servidor teve um problema, ou faz um remetente desconhecido esperar. Mais tarde pode funcionar.
reply-452 =
    .name = Sem espaço, ou destinatários demais
    .meaning = O servidor está sem espaço ou aceita menos destinatários por vez. É o servidor inteiro, não uma caixa.
reply-453 =
    .name = Sem e-mails, ou agora não
    .meaning = Dito quando um servidor pede e-mails em espera e não há. Alguns o usam para “sem e-mails no momento”.
reply-454 =
    .name = Login ou criptografia indisponível agora
    .meaning = A conexão segura ou o login falhou por ora. O Postfix também o usa quando não repassa e-mails.
reply-455 =
    .name = Uma opção não pode ser usada agora
    .meaning = O servidor conhece uma opção do comando, mas não pode usá-la agora.
reply-456 =
    .name = Tente de outro jeito
    .meaning = Uma proposta que não virou padrão: envie por IPv4. Um servidor o usa para “endereço indisponível agora”.
reply-458 =
    .name = Os e-mails em espera não podem ser enviados
    .meaning = Um servidor pediu os e-mails que esperam por ele, e a entrega não pôde começar.
reply-459 =
    .name = Este servidor não pode pedir e-mails
    .meaning = Um servidor pediu e-mails em espera que não são para ele.
reply-471 =
    .name = Barrada no lado do remetente
    .meaning = Em geral foi o antivírus, o firewall ou o servidor de e-mail do próprio remetente.
reply-498 =
    .name = Nenhum servidor de e-mail encontrado
    .meaning = Escrito por um serviço de envio: o domínio depois do @ não indica servidor de e-mail.
reply-499 =
    .name = Sem conexão
    .meaning = Escrito por um serviço de envio: os servidores de e-mail do domínio estavam inacessíveis.
reply-500 =
    .name = Comando não entendido
    .meaning = O servidor não conhece o comando, ou a linha era longa demais.
reply-501 =
    .name = Algo no comando está incorreto
    .meaning = O servidor conhece o comando, mas não o que veio com ele: endereço, nome ou opção mal escritos.
reply-502 =
    .name = Comando não oferecido
    .meaning = O servidor conhece o comando, mas ele não está ativado.
reply-503 =
    .name = Fora de ordem
    .meaning = Um comando veio na hora trocada, como a mensagem antes de um destinatário aceito. A falta de login pode causar isso.
reply-504 =
    .name = Opção não oferecida
    .meaning = O comando é conhecido; esta forma, não. Em geral é um tipo de login que o servidor não tem.
reply-505 =
    .name = Faça login antes, ou conta suspensa
    .meaning = Alguns o usam quando falta login ou quando a conta não pode enviar.
reply-510 =
    .name = Endereço incorreto
    .meaning = Fora do padrão. Diz que o endereço do destinatário está incorreto.
reply-511 =
    .name = Caixa inexistente
    .meaning = Fora do padrão. Diz que o endereço não existe.
reply-512 =
    .name = Domínio inexistente
    .meaning = Fora do padrão. Diz que a parte depois do @ não foi encontrada.
reply-513 =
    .name = Endereço recusado
    .meaning = Fora do padrão. O endereço está mal escrito, ou o servidor quer login antes.
reply-515 =
    .name = Endereço da caixa recusado
    .meaning = Fora do padrão. Diz que o endereço do destinatário está incorreto.
reply-517 =
    .name = Remetente recusado
    .meaning = Fora do padrão. O servidor não aceita o endereço ou domínio do remetente.
reply-520 =
    .name = Um rascunho nunca usado
    .meaning = Vem de uma proposta para iniciar sessões de e-mail mais depressa.
reply-521 =
    .name = Aqui não se recebe e-mail
    .meaning = Esta máquina não recebe nenhum e-mail. Alguns servidores o enviam a remetentes bloqueados.
reply-522 =
    .name = A caixa está cheia
    .meaning = O status 5.2.2 sem os pontos. A caixa passou do limite.
reply-523 =
    .name = É preciso criptografia
    .meaning = O login ou a mensagem deve ir por conexão segura. Um servidor o usa para “longo demais”.
reply-524 =
    .name = Login só com criptografia
    .meaning = O login deve ir por conexão segura. O OpenSMTPD o usa para uma lista que não pode ser aberta.
reply-525 =
    .name = Conta desativada
    .meaning = O login estava certo, mas a conta está desativada.
reply-530 =
    .name = Faça login antes
    .meaning = O servidor só aceita a mensagem após o login ou em uma conexão segura.
reply-531 =
    .name = Destinatários demais, ou caixa cheia
    .meaning = Fora do padrão. Servidores o usam para ambos.
reply-533 =
    .name = Não permitido
    .meaning = Citado junto ao status 5.7.1. O Exim o usa para endereços com letras que o outro lado não aceita.
reply-534 =
    .name = O login é fraco demais
    .meaning = O servidor quer um login mais forte. O Google pede uma senha de app ou um login pelo navegador.
reply-535 =
    .name = O login foi recusado
    .meaning = Usuário, senha ou tipo de login não foi aceito.
reply-538 =
    .name = Login só com criptografia
    .meaning = A senha viajaria às claras. Ative a conexão segura.
reply-540 =
    .name = Caixa desativada, ou sem criptografia
    .meaning = Fora do padrão. No Rambler: caixa desativada. No Courier: falta a conexão segura.
reply-541 =
    .name = Recusada por uma regra
    .meaning = Fora do padrão. Um filtro da empresa do destinatário recusou a mensagem.
reply-542 =
    .name = Destinatário recusado
    .meaning = Fora do padrão. O endereço do destinatário não é aceito.
reply-546 =
    .name = A mensagem andou em círculos
    .meaning = Fora do padrão, mas comum: a mensagem foi repassada vezes demais.
reply-550 =
    .name = Recusada: endereço incorreto ou uma regra
    .meaning = O servidor não aceita a mensagem. Em geral o endereço não existe. Pode ser também um filtro antispam ou outra regra.
reply-551 =
    .name = A caixa fica em outro lugar
    .meaning = O destinatário não está neste servidor, e ele não repassa nada. A resposta pode indicar o novo endereço. Para alguns, falta o login.
reply-552 =
    .name = Cheia ou grande demais
    .meaning = Um limite foi atingido. Ou a caixa está cheia, ou a mensagem é grande demais.
reply-553 =
    .name = Endereço não permitido
    .meaning = O servidor não aceita um endereço: mal escrito, não permitido como remetente ou alheio a ele.
reply-554 =
    .name = Recusada
    .meaning = O servidor recusou a mensagem ou a conexão, muitas vezes por filtro antispam ou má fama do remetente. O código não dá motivo.
reply-555 =
    .name = Opção desconhecida
    .meaning = O programa de envio usou uma opção que o servidor não conhece.
reply-556 =
    .name = O domínio não recebe e-mails
    .meaning = O dono do domínio declarou que ele não recebe e-mails.
reply-557 =
    .name = Um rascunho nunca usado
    .meaning = Vem de uma proposta para perguntar endereços aos servidores.
reply-560 =
    .name = Conteúdo recusado
    .meaning = Fora do padrão. Algo na mensagem foi recusado.
reply-571 =
    .name = Recusada por um filtro ou regra
    .meaning = O status 5.7.1 sem os pontos. O remetente ou a mensagem foi recusado.
reply-572 =
    .name = Recusada por uma regra
    .meaning = Fora do padrão. Uma regra do servidor recusou a mensagem.
reply-573 =
    .name = Faça login antes
    .meaning = O status 5.7.3 sem os pontos. O servidor quer um login.
reply-577 =
    .name = Não repassada
    .meaning = Fora do padrão. O servidor não repassa a mensagem para este remetente.
reply-585 =
    .name = Destinatário recusado
    .meaning = Fora do padrão. O servidor procurou o endereço e não o encontrou.
reply-591 =
    .name = Remetente em lista de bloqueio
    .meaning = Fora do padrão. O servidor de envio está em uma lista de fontes de spam.

# Enhanced status codes.

status-x-0-0 =
    .name = Nenhum motivo informado
    .meaning = Só o primeiro número diz algo: 2 é sucesso, 4 é passageiro, 5 é definitivo.
status-x-0-350 =
    .name = Recusa repassada pelo Microsoft 365
    .meaning = Outro servidor recusou a mensagem. A Microsoft repassa as palavras dele.
status-x-1-0 =
    .name = Algo com um endereço
    .meaning = Com 2 na frente, o endereço está certo. Com 4 ou 5, remetente ou destinatário não é aceito, e o status não diz por quê.
status-x-1-1 =
    .name = Caixa inexistente
    .meaning = A parte antes do @ não existe neste domínio.
status-x-1-2 =
    .name = Domínio inexistente
    .meaning = A parte depois do @ não existe ou não recebe e-mails.
status-x-1-3 =
    .name = Endereço mal escrito
    .meaning = O endereço do destinatário não tem forma de endereço.
status-x-1-4 =
    .name = Endereço ambíguo
    .meaning = O endereço serve para mais de uma caixa.
status-x-1-5 =
    .name = Endereço aceito
    .meaning = O endereço do destinatário está certo.
status-x-1-6 =
    .name = A caixa mudou
    .meaning = O endereço já foi certo. Agora não recebe e-mails, e nada é encaminhado.
status-x-1-7 =
    .name = Endereço do remetente mal escrito
    .meaning = O endereço do remetente não tem forma de endereço.
status-x-1-8 =
    .name = Domínio do remetente não encontrado
    .meaning = O domínio do remetente é desconhecido. No Microsoft 365: esta conta está impedida de enviar.
status-x-1-9 =
    .name = Repassada, sem mais notícias
    .meaning = A mensagem seguiu para um servidor que não envia relatórios.
status-x-1-10 =
    .name = O domínio não recebe e-mails
    .meaning = O domínio diz que não recebe e-mails. No Exchange: destinatário inexistente.
status-x-1-11 =
    .name = Destinatário não encontrado
    .meaning = O Microsoft 365 não achou o endereço ou o achou duas vezes.
status-x-1-20 =
    .name = Vários endereços de remetente
    .meaning = A mensagem indica vários autores e nenhum remetente único.
status-x-1-90 =
    .name = Limite diário atingido
    .meaning = A conta já escreveu a todas as pessoas que pode em um dia.
status-x-1-351 =
    .name = Caixa inexistente, diz o outro lado
    .meaning = O outro servidor disse ao Microsoft 365 que a caixa não existe.
status-x-2-0 =
    .name = Algo com a caixa
    .meaning = Com 2 na frente, a caixa está em ordem. Com 4 ou 5, ela existe, mas não pode receber a mensagem. O status não diz por quê.
status-x-2-1 =
    .name = A caixa está desativada
    .meaning = A caixa existe, mas não recebe e-mails, por um tempo ou para sempre.
status-x-2-2 =
    .name = A caixa está cheia
    .meaning = A caixa não tem mais espaço. O titular precisa liberar.
status-x-2-3 =
    .name = Grande demais para esta caixa
    .meaning = A mensagem é maior do que esta caixa permite.
status-x-2-4 =
    .name = A lista não pode ser aberta
    .meaning = Os membros de uma lista não puderam ser achados.
status-x-2-14 =
    .name = Endereço de encaminhamento incorreto
    .meaning = A caixa encaminha para um endereço que não funciona.
status-x-2-20 =
    .name = Limite desta caixa
    .meaning = A caixa só aceita certa quantidade de e-mails de fora.
status-x-2-121 =
    .name = Demais de um só remetente
    .meaning = Um remetente escreveu demais a esta pessoa em uma hora.
status-x-2-122 =
    .name = Demais para uma só caixa
    .meaning = A pessoa recebe em uma hora mais e-mails do que o permitido.
status-x-3-0 =
    .name = Algo com o servidor
    .meaning = Com 2 na frente, o servidor está em ordem. Com 4 ou 5, ele teve um problema e não diz qual.
status-x-3-1 =
    .name = O servidor está cheio
    .meaning = Falta espaço. É o servidor inteiro, não uma caixa.
status-x-3-2 =
    .name = O servidor não aceita e-mails agora
    .meaning = Está ocupado, em manutenção ou nunca aceita e-mails.
status-x-3-3 =
    .name = Falta um recurso
    .meaning = O servidor não oferece o que a mensagem precisa.
status-x-3-4 =
    .name = A mensagem é grande demais
    .meaning = Ela é maior do que o servidor permite.
status-x-3-5 =
    .name = O servidor está mal configurado
    .meaning = Um ajuste no lado de destino barra o e-mail, como um que aponta de volta para si.
status-x-3-6 =
    .name = Aceita com outra prioridade
    .meaning = O servidor aceitou a mensagem e mudou a prioridade.
status-x-3-190 =
    .name = Sem arquivo para estas cópias
    .meaning = Cópias para arquivamento não são permitidas neste lugar.
status-x-4-0 =
    .name = Algo com a rede
    .meaning = Houve um problema no caminho. O status não diz qual.
status-x-4-1 =
    .name = Sem resposta
    .meaning = O outro servidor não respondeu. O Microsoft 365 diz 5.4.1 quando não conhece o destinatário.
status-x-4-2 =
    .name = A conexão caiu
    .meaning = Os servidores estavam conectados, e a conexão caiu.
status-x-4-3 =
    .name = Uma consulta falhou
    .meaning = O serviço de nomes (DNS) ou um diretório não respondeu.
status-x-4-4 =
    .name = Nenhum caminho encontrado
    .meaning = Nenhum servidor foi achado para este domínio.
status-x-4-5 =
    .name = Ocupado demais
    .meaning = O sistema de e-mail está sobrecarregado. O Gmail também diz isso quando o seu limite de envio se esgota.
status-x-4-6 =
    .name = A mensagem andou em círculos
    .meaning = Servidores repassaram a mensagem um ao outro sem fim.
status-x-4-7 =
    .name = O tempo se esgotou
    .meaning = A mensagem esperou demais, e as tentativas acabaram.
status-x-4-8 =
    .name = Servidor fora da lista do domínio
    .meaning = O servidor achado não segue as regras de segurança do domínio (MTA-STS).
status-x-4-11 =
    .name = Mensagens de regras demais
    .meaning = Regras criaram mensagens que criaram mais mensagens.
status-x-4-12 =
    .name = A mensagem andou em círculos
    .meaning = A mensagem foi encaminhada vezes demais dentro do Exchange.
status-x-4-14 =
    .name = A mensagem andou em círculos
    .meaning = A mensagem foi repassada vezes demais dentro do Microsoft 365.
status-x-4-24 =
    .name = Não houve cópia de segurança
    .meaning = Faltou espaço para uma segunda cópia. O servidor tenta de novo.
status-x-4-25 =
    .name = Não houve cópia de segurança
    .meaning = Faltou um segundo servidor para a cópia. O servidor tenta de novo.
status-x-4-28 =
    .name = Não houve cópia de segurança
    .meaning = A segunda cópia foi interrompida. O servidor tenta de novo.
status-x-4-300 =
    .name = O tempo se esgotou
    .meaning = O Microsoft 365 tentou durante todo o prazo e desistiu.
status-x-4-310 =
    .name = Domínio inexistente
    .meaning = A parte depois do @ não existe no DNS.
status-x-4-312 =
    .name = Uma consulta falhou
    .meaning = O DNS do domínio do destinatário não deu resposta útil.
status-x-4-316 =
    .name = Conexão recusada
    .meaning = O servidor do destinatário não deixa o remetente entrar na porta de e-mail.
status-x-4-317 =
    .name = Sem conexão segura
    .meaning = A criptografia era exigida, e o outro servidor não a ofereceu ou falhou nela.
status-x-4-318 =
    .name = A conexão foi cortada
    .meaning = O outro servidor desligou no meio.
status-x-5-0 =
    .name = Algo na conversa dos servidores
    .meaning = Com 2 na frente, o comando deu certo. Com 4 ou 5, os servidores não se entenderam. O Outlook.com diz 5.5.0 quando a caixa não existe.
status-x-5-1 =
    .name = Comando inesperado
    .meaning = O comando veio na hora trocada ou não é conhecido.
status-x-5-2 =
    .name = Comando ilegível
    .meaning = O comando estava mal escrito.
status-x-5-3 =
    .name = Destinatários demais
    .meaning = A mensagem tem mais destinatários do que cabem em uma entrega.
status-x-5-4 =
    .name = Opção incorreta
    .meaning = Algo que veio com o comando não é permitido ou conhecido.
status-x-5-5 =
    .name = As versões não combinam
    .meaning = Os dois servidores falam versões diferentes.
status-x-5-6 =
    .name = Linha de login longa demais
    .meaning = O servidor não consegue ler um login tão longo.
status-x-6-0 =
    .name = Algo com o conteúdo
    .meaning = Com 2 na frente, a mensagem foi aceita. Com 4 ou 5, o conteúdo não pode ser entregue, e o status não diz por quê.
status-x-6-1 =
    .name = Este conteúdo não é aceito
    .meaning = O outro lado não aceita este tipo de conteúdo ou arquivo.
status-x-6-2 =
    .name = Ela teria de ser mudada
    .meaning = A mensagem teria de ser convertida, e isso é proibido.
status-x-6-3 =
    .name = Ela não pode ser mudada
    .meaning = A mensagem teria de ser convertida, e este servidor não consegue.
status-x-6-4 =
    .name = Entregue com mudanças
    .meaning = A mensagem foi convertida, e algo se perdeu.
status-x-6-5 =
    .name = A mudança falhou
    .meaning = A conversão da mensagem não funcionou.
status-x-6-6 =
    .name = Conteúdo não encontrado
    .meaning = Parte da mensagem devia vir de outro lugar e não estava lá.
status-x-6-7 =
    .name = Endereço com letras especiais
    .meaning = O endereço tem letras que este servidor não aceita.
status-x-6-8 =
    .name = Resposta com letras especiais
    .meaning = A resposta tem letras que o programa de envio não consegue ler.
status-x-6-9 =
    .name = Cabeçalho com letras especiais
    .meaning = O cabeçalho da mensagem usa letras que o próximo servidor não aceita.
status-x-6-10 =
    .name = Fora de uso
    .meaning = Uma repetição de outro status, registrada por engano.
status-x-6-11 =
    .name = Fim de linha incorreto
    .meaning = As linhas da mensagem terminam de um modo que o próximo servidor não aceita.
status-x-7-0 =
    .name = Algo com a segurança
    .meaning = Com 2 na frente, um login ou uma checagem deu certo. Com 4 ou 5, uma regra de segurança recusou e não diz qual.
status-x-7-1 =
    .name = Não permitido
    .meaning = Uma regra ou filtro recusou o remetente ou a mensagem. Serve para quase toda recusa.
status-x-7-2 =
    .name = Sem permissão para escrever à lista
    .meaning = Só certas pessoas podem escrever a esta lista.
status-x-7-3 =
    .name = A segurança não combina
    .meaning = Conteúdo seguro não pôde ser convertido. No Exchange, falta um login.
status-x-7-4 =
    .name = Falta um recurso de segurança
    .meaning = O servidor não tem o tipo de login ou segurança pedido.
status-x-7-5 =
    .name = A criptografia falhou
    .meaning = Uma chave ou certificado faltava, estava incorreto ou não era confiável.
status-x-7-6 =
    .name = Criptografia desconhecida
    .meaning = O servidor não conhece esse tipo de criptografia.
status-x-7-7 =
    .name = A mensagem foi alterada
    .meaning = A mensagem não combina com o lacre: foi alterada ou danificada.
status-x-7-8 =
    .name = O login foi recusado
    .meaning = O usuário ou a senha não foi aceito.
status-x-7-9 =
    .name = O login é fraco demais
    .meaning = É preciso um login mais forte. O Yahoo diz isso quando o remetente não pôde ser comprovado.
status-x-7-10 =
    .name = É preciso criptografia
    .meaning = A mensagem ou o login deve ir por conexão segura.
status-x-7-11 =
    .name = Login só com criptografia
    .meaning = Este tipo de login precisa de conexão segura.
status-x-7-12 =
    .name = Faça login uma vez de outro modo
    .meaning = O servidor precisa de um login de outro tipo. No Exchange: remetentes de fora não entram.
status-x-7-13 =
    .name = Conta desativada
    .meaning = O login estava certo, mas a conta está desativada.
status-x-7-14 =
    .name = Sem confiança entre servidores
    .meaning = Não confiam no servidor para isso. O Google quer antes um login pelo navegador.
status-x-7-15 =
    .name = Prioridade baixa demais
    .meaning = No momento só entram e-mails mais urgentes.
status-x-7-16 =
    .name = Grande demais para a prioridade
    .meaning = Uma mensagem desta prioridade não pode ser tão grande.
status-x-7-17 =
    .name = A caixa tem um novo titular
    .meaning = Outra pessoa tem este endereço agora.
status-x-7-18 =
    .name = O domínio tem um novo dono
    .meaning = O domínio é de outro dono agora.
status-x-7-19 =
    .name = Titular não verificado
    .meaning = O servidor não soube dizer se o titular ainda é o mesmo.
status-x-7-20 =
    .name = Nenhuma assinatura válida
    .meaning = Nenhuma assinatura DKIM passou na checagem.
status-x-7-21 =
    .name = Assinatura insuficiente
    .meaning = Uma assinatura DKIM passou, mas não uma que este servidor aceite.
status-x-7-22 =
    .name = Assinatura de outro domínio
    .meaning = A assinatura DKIM não é do domínio do From.
status-x-7-23 =
    .name = Servidor fora da lista do domínio
    .meaning = O SPF diz que este servidor não pode enviar pelo domínio.
status-x-7-24 =
    .name = A lista do domínio está quebrada
    .meaning = O SPF não pôde ser verificado: o registro tem um defeito, ou o DNS falhou.
status-x-7-25 =
    .name = O servidor de envio não tem um nome correto
    .meaning = O DNS reverso dele falta ou não confere.
status-x-7-26 =
    .name = O remetente não pôde ser comprovado
    .meaning = As provas do remetente falharam, como SPF e DKIM.
status-x-7-27 =
    .name = O domínio do remetente não recebe e-mails
    .meaning = Nenhuma resposta chegaria ao remetente. No Gmail: o SPF não passou.
status-x-7-28 =
    .name = E-mails demais de uma vez
    .meaning = Houve uma enxurrada de mensagens parecidas.
status-x-7-29 =
    .name = O lacre de encaminhamento está quebrado
    .meaning = A checagem ARC falhou. No Gmail: a mensagem veio sem criptografia.
status-x-7-30 =
    .name = A criptografia forçada não é oferecida
    .meaning = O próximo servidor não garante criptografia (REQUIRETLS). No Gmail: o DKIM não passou.
status-x-7-32 =
    .name = O remetente não confere
    .meaning = Nem SPF nem DKIM é do domínio do From.
status-x-7-40 =
    .name = Sem registro DMARC
    .meaning = O domínio de envio não tem registro DMARC.
status-x-7-51 =
    .name = Não veio de um servidor permitido
    .meaning = A empresa só aceita e-mails de certos servidores ou certificados.
status-x-7-57 =
    .name = Faça login antes
    .meaning = O aparelho ou programa deve fazer login no Microsoft 365 antes de enviar.
status-x-7-60 =
    .name = Este endereço de remetente não pode ser usado
    .meaning = A conta não tem permissão para enviar por esse endereço.
status-x-7-64 =
    .name = Não repassada
    .meaning = O Microsoft 365 não reconhece o servidor como da própria empresa.
status-x-7-105 =
    .name = Remetente recusado por um gateway
    .meaning = Um gateway de e-mail tem o remetente ou o servidor dele em uma lista.
status-x-7-124 =
    .name = Remetente não permitido no grupo
    .meaning = O grupo só aceita remetentes da lista dele.
status-x-7-129 =
    .name = Remetente não permitido
    .meaning = O destinatário só aceita certos remetentes.
status-x-7-133 =
    .name = Grupo só para uso interno
    .meaning = O grupo não aceita e-mails de fora.
status-x-7-134 =
    .name = Caixa só para uso interno
    .meaning = A caixa não aceita e-mails de fora.
status-x-7-135 =
    .name = Pasta só para uso interno
    .meaning = A pasta pública não aceita e-mails de fora.
status-x-7-136 =
    .name = Contato só para uso interno
    .meaning = Este destinatário não aceita e-mails de fora.
status-x-7-139 =
    .name = Este tipo de login está desativado
    .meaning = A Microsoft não aceita mais aqui a senha comum, ou uma regra a bloqueia.
status-x-7-232 =
    .name = Empresa acima do limite
    .meaning = A empresa já enviou hoje a todas as pessoas de fora que podia.
status-x-7-233 =
    .name = Empresa em teste acima do limite
    .meaning = Uma empresa em período de teste já enviou hoje a todas as pessoas de fora que podia.
status-x-7-321 =
    .name = Criptografia não oferecida
    .meaning = O outro servidor deve oferecer criptografia e não ofereceu.
status-x-7-322 =
    .name = Certificado vencido
    .meaning = O certificado do outro servidor venceu.
status-x-7-323 =
    .name = Registro TLSA incorreto
    .meaning = O registro DANE do domínio não confere com o certificado.
status-x-7-324 =
    .name = O DNSSEC está quebrado
    .meaning = Não foi possível comprovar que o DNS do domínio é autêntico.
status-x-7-325 =
    .name = Certificado de outro nome
    .meaning = O certificado não cita o servidor.
status-x-7-500 =
    .name = Desacelerado
    .meaning = O Microsoft 365 faz este servidor esperar até conhecê-lo melhor.
status-x-7-501 =
    .name = Remetente bloqueado por spam
    .meaning = A conta enviou o que parece spam e foi suspensa.
status-x-7-502 =
    .name = Remetente bloqueado
    .meaning = A conta não pode mais enviar.
status-x-7-503 =
    .name = Remetente bloqueado
    .meaning = A conta não pode mais enviar.
status-x-7-504 =
    .name = Destinatário recusado
    .meaning = O endereço do destinatário não é aceito.
status-x-7-505 =
    .name = Destinatário bloqueado
    .meaning = Este destinatário não pode receber e-mails.
status-x-7-506 =
    .name = Nome de saudação incorreto
    .meaning = O servidor de envio usou o nome do destino como se fosse seu.
status-x-7-507 =
    .name = Servidor bloqueado pelo destinatário
    .meaning = A empresa do destinatário bloqueou o servidor de envio.
status-x-7-508 =
    .name = Demais por IPv6
    .meaning = Vieram e-mails demais desta faixa de endereços.
status-x-7-509 =
    .name = O remetente não pôde ser comprovado
    .meaning = O DMARC falhou, e o domínio pede que se recusem esses e-mails.
status-x-7-510 =
    .name = Sem e-mail por IPv6
    .meaning = O domínio do destinatário só aceita e-mails por IPv4.
status-x-7-511 =
    .name = Servidor banido pela Microsoft
    .meaning = O servidor de envio está na lista da Microsoft. O dono pode pedir a remoção.
status-x-7-512 =
    .name = Endereço de remetente ausente ou ilegível
    .meaning = A mensagem precisa de um único endereço legível no From.
status-x-7-513 =
    .name = Servidor bloqueado pelo destinatário
    .meaning = A empresa do destinatário tem o servidor de envio em lista própria.
status-x-7-515 =
    .name = Prova do remetente insuficiente
    .meaning = O Outlook.com exige SPF, DKIM e DMARC de quem envia muito.
status-x-7-520 =
    .name = Encaminhar para fora não é permitido
    .meaning = A empresa não permite encaminhamento automático para fora.
status-x-7-606 =
    .name = Servidor banido pela Microsoft
    .meaning = O servidor de envio está na lista da Microsoft. O dono pode obter a remoção em sender.office.com.
status-x-7-650 =
    .name = Desacelerado pela reputação
    .meaning = O Outlook.com limita este servidor por causa de e-mails anteriores.
status-x-7-651 =
    .name = Desacelerado pela reputação
    .meaning = O Outlook.com limita este servidor por causa de e-mails anteriores.
status-x-7-652 =
    .name = Conexões demais
    .meaning = O servidor abriu mais conexões com o Outlook.com do que pode.
status-x-7-700 =
    .name = Empresa impedida de enviar
    .meaning = A Microsoft suspendeu os envios da empresa do remetente. Com 4.7.700: um filtro está ocupado, tente mais tarde.
status-x-7-705 =
    .name = Empresa acima do limite
    .meaning = A Microsoft suspendeu a empresa do remetente por spam ou excesso de e-mails.
status-x-7-708 =
    .name = Nenhum e-mail deste endereço
    .meaning = A Microsoft não aceita e-mails deste servidor, muitas vezes porque a empresa é nova.
status-x-7-750 =
    .name = Domínio não registrado
    .meaning = A empresa do remetente envia por domínios que não registrou na Microsoft.
status-x-7-850 =
    .name = Retida durante a análise
    .meaning = A Microsoft analisa este servidor e por ora não aceita e-mails dele.
status-x-7-900 =
    .name = Uma regra da empresa
    .meaning = Uma regra de e-mail da própria empresa recusou a mensagem.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = Não se usa em e-mail. Já quis dizer: ouvido, mas ainda não feito.
digit-2 =
    .meaning = Sim: deu certo.
digit-3 =
    .meaning = Certo até aqui: o servidor espera mais.
digit-4 =
    .meaning = Agora não: o problema pode passar, e a mesma mensagem pode entrar mais tarde.
digit-5 =
    .meaning = Não: a mesma mensagem não entra enquanto nada mudar.
second-digit-0 =
    .meaning = Trata da forma do comando.
second-digit-1 =
    .meaning = É uma informação que alguém pediu.
second-digit-2 =
    .meaning = Trata da conexão.
second-digit-3 =
    .meaning = O padrão deixa em aberto. Na prática, trata de login e criptografia.
second-digit-4 =
    .meaning = O padrão deixa em aberto. O sentido depende do servidor.
second-digit-5 =
    .meaning = Trata do sistema de e-mail: uma caixa, uma mensagem ou uma regra.

## Warnings about an answer

warning_code-contradicts-text =
    .message = O código e as palavras não combinam. Valeram as palavras.
warning_client-explanation-overridden =
    .message = O programa de e-mail deu um motivo próprio, e as palavras do servidor dizem outro. Valem as do servidor.
warning_truncated =
    .message = O texto está cortado. O resto pode dizer mais.
warning_too-long =
    .message = O texto era longo demais. Só o começo foi lido.
warning_limit-reached =
    .message = Havia mais do que se mostra aqui: um limite foi atingido.
warning_backscatter =
    .message = Talvez você não tenha enviado esta mensagem: alguém parece ter usado o seu endereço. Não é preciso trocar a senha por isso.
warning_mixed-languages =
    .message = O texto está em mais de um idioma; partes dele podem dizer a mesma coisa duas vezes.
warning_decoding-damaged =
    .message = Algumas letras estão danificadas. Foram lidas da melhor forma possível.
warning_no-reason-given =
    .message = O servidor não deu motivo. Só havia o código dele.
warning_outlook-file =
    .message = Arquivos do Outlook (MSG) não são lidos aqui: salve a mensagem como EML ou texto, ou copie as palavras.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = Não há nada a reenviar.
retry_in-progress =
    .message = Nada está decidido ainda: os servidores de e-mail seguem conversando.
retry_delayed =
    .message = O servidor continua tentando entregar a sua mensagem{ $until ->
        [none] {""}
       *[known] { " até " }{ $until }
    }. Você não precisa reenviar.
retry_server =
    .message = Você não precisa fazer nada: o servidor de e-mail tenta de novo sozinho{ $wait ->
        [none] {""}
       *[known] { " em cerca de " }{ $wait }
    }{ $until ->
        [none] {""}
       *[known] { ", até " }{ $until }
    }.
retry_sender =
    .message = Não há nova tentativa automática. Envie de novo { $wait ->
        [none] mais tarde
       *[known] em cerca de { $wait }
    }.
retry_sender-after-change =
    .message = Não há nova tentativa automática. Envie de novo quando isso estiver resolvido.
retry_never =
    .message = Não haverá nova tentativa.
retry_temporary =
    .message = Isso pode passar sozinho. Um servidor de e-mail tenta de novo por conta própria; em um programa de e-mail, envie de novo { $wait ->
        [none] mais tarde
       *[known] em cerca de { $wait }
    }.
retry_unknown =
    .message = O texto não diz se haverá nova tentativa.

# How sure the reading is.
certainty_likely =
    .message = Esta é a leitura mais provável da resposta.
certainty_likely-but =
    .message = Esta é a leitura mais provável da resposta. Também pode ser: “{ $first }”.
certainty_unsure =
    .message = A resposta não diz isso claramente; esta é a melhor leitura dela.
certainty_either =
    .headline = Ou { $first } ou { $second }
    .message = A resposta deixa em aberto. Ou: “{ $first }”. Ou: “{ $second }”.
certainty_one-of-three =
    .message = A resposta deixa em aberto. Ou: “{ $first }”. Ou: “{ $second }”. Ou: “{ $third }”.

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = Este código não está em nenhuma lista
    .message = Nenhum padrão tem este código, mas os dígitos dizem algo.

# The lines of the note for the administrator.
note_happened =
    .message = O que houve: { $title }
note_recipient =
    .message = Destinatário: { $title }
note_sender =
    .message = Remetente: { $title }
note_domain =
    .message = Domínio de envio: { $title }
note_code =
    .message = Código de resposta: { $title }
note_status =
    .message = Status estendido: { $title }
note_reply =
    .message = Resposta, palavra por palavra: { $title }
note_command =
    .message = Resposta a: { $title }
note_remote =
    .message = Servidor que respondeu: { $title }
note_ip =
    .message = IP de envio citado na resposta: { $title }
note_reporter =
    .message = Informado por: { $title }
note_provider =
    .message = Provedor: { $title }
note_blocklist =
    .message = Lista de bloqueio: { $title }
note_failed =
    .message = Provas que falharam: { $title }
note_limit =
    .message = Limite de tamanho: { $title }
note_until =
    .message = Tentativas até: { $title }
note_rule =
    .message = Regra: { $title }
note_check-first =
    .message = Verificar primeiro: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] Sobre esta resposta
       *[known] { $provider } sobre esta resposta
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Consultar a listagem
       *[known] Consultar a listagem em { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] Ajuda com e-mails não entregues
       *[known] { $provider }: ajuda com e-mails não entregues
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
        [one] { $count } dia
       *[other] { $count } dias
    }

## Words of the element <plain-bounce>

# What became of the message: stands beside an icon, above the headline.
ui_outcome =
    .failed = Não entregue
    .for-now = Não aceita por ora
    .delayed = Ainda não entregue
    .delivered = Entregue
    .relayed = Repassada
    .in-progress = Em andamento
    .reported = Para seu conhecimento
    .unknown = Desfecho desconhecido
    .nothing = Não reconhecido

# Shown instead of an answer.
ui_nothing =
    .headline = Nada aqui fala de entrega de e-mail
    .summary = Cole a própria resposta do servidor: as linhas com três dígitos, o texto do aviso de devolução ou o e-mail devolvido inteiro.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = De quem é a vez
    .sender = Sua
    .sender-admin = Do administrador do seu e-mail
    .recipient = Do destinatário
    .recipient-admin = Do administrador do outro lado
    .nobody = De ninguém: você não precisa fazer nada
    .unknown = O texto não diz

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = Do remetente
    .sender-admin = Do administrador do lado de envio
    .recipient = Do destinatário
    .recipient-admin = Do administrador do lado de destino
    .nobody = De ninguém: nada a fazer
    .unknown = O texto não diz

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Nova tentativa
    .server = Sim, pelo servidor de e-mail
    .sender = Só se for reenviada
    .nobody = Não
    .unknown = Não se sabe

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = Certeza
    .high = Alta
    .medium = Razoável
    .low = Baixa
ui_basis =
    .provider = Lido de um texto que só este provedor usa.
    .text = Lido das palavras do próprio servidor.
    .enhanced-status = Lido do código de status: as palavras dizem menos.
    .reply-code = Lido só do código de resposta: as palavras não dizem mais.
    .none = Nada no texto dá um motivo.

# What the text that was read is.
ui_kind =
    .reply = Lido como resposta de um servidor de e-mail.
    .code = Lido como um código isolado.
    .transcript = Lido como registro de uma sessão entre servidores de e-mail.
    .log = Lido como linhas do log de um servidor de e-mail.
    .error = Lido como aviso de falha de um programa de e-mail.
    .notice = Lido como o texto de um aviso de devolução, que diz que um e-mail não foi entregue.
    .message = Lido como um e-mail inteiro.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = Você
    .our-server = Seu servidor
    .their-server = Servidor de lá
    .mailbox = Caixa
    .sender = Remetente
    .sending-server = Servidor de envio
    .receiving-server = Servidor de destino

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = enviou
    .took-it = aceitou
    .arrived = chegou
    .stopped = parou aqui
    .held = retida aqui
    .not-yet = ainda não
    .not-reached = não alcançada
    .unknown = não se sabe

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = A mensagem parou no servidor de envio.
    .between = A mensagem não chegou do servidor de envio ao do destinatário.
    .receiving-server = A mensagem parou no servidor do destinatário.
    .mailbox = A mensagem parou na caixa de e-mail.
ui_held =
    .sending-server = Por ora, a mensagem não saiu do servidor de envio.
    .between = Por ora, a mensagem não chegou do servidor de envio ao do destinatário.
    .receiving-server = Por ora, a mensagem não passou do servidor do destinatário.
    .mailbox = Por ora, a mensagem não entrou na caixa de e-mail.
ui_way =
    .arrived = A mensagem chegou.
    .passed-on = A mensagem foi repassada. O que veio depois não foi informado.
    .talking = Os servidores seguem conversando; nada está decidido ainda.
    .unknown = O texto não diz onde a mensagem parou.

# Titles of the parts.
ui_part =
    .steps = O que fazer
    .alternatives = Também pode ser
    .why = Por que achamos isso
    .words = As palavras do servidor
    .note = Resumo para o administrador
    .details = Detalhes técnicos
    .original = A mensagem em questão
    .recipients = Destinatários
    .results = Resultados em um relance
    .source = O texto com as palavras decisivas marcadas

# Said before a remark.
ui_remark =
    .message = Observação

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = código de resposta
    .enhanced-status = código de status
    .cause = motivo
    .provider = provedor
    .recipient = destinatário
    .retry = hora da nova tentativa
ui_lines =
    .left-out = { $count ->
            [one] … { $count } linha omitida …
           *[other] … { $count } linhas omitidas …
        }
    .only-deciding = Com endereços mascarados, só aparecem as palavras decisivas.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Copiar como texto
    .copy-note = Copiar o resumo
    .mask = Mascarar endereços
    .more = { $count ->
            [one] Mostrar mais { $count }
           *[other] Mostrar mais { $count }
        }
    .opens = abre em nova aba

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } destinatário
           *[other] { $count } destinatários
        }
ui_results =
    .message = { $count ->
            [one] { $count } resultado
           *[other] { $count } resultados
        }
ui_and-more =
    .message = { $count ->
            [one] e mais { $count }
           *[other] e mais { $count }
        }

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = A resposta foi copiada.
    .note-copied = O resumo para o administrador foi copiado.
    .not-copied = O navegador não permitiu copiar. Selecione o texto e copie à mão.
    .masked = Os endereços estão mascarados.
    .shown = Os endereços estão visíveis.

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title }: { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Destinatário
    .remote = Servidor que recusou
    .reporter = Servidor que avisou
    .code = Código de resposta
    .enhanced = Código de status
    .cause = Causa
    .lasting = Duração
    .command = Resposta a
    .provider = Provedor
    .blocklist = Lista de bloqueio
    .wait = Espera
    .until = Tentativas até
    .deferrals = Tentativas anteriores
    .rule = Regra
    .subject = Assunto
    .from = De
    .date = Data
    .message-id = Message-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = definitiva
    .temporary = temporária
    .success = sucesso
    .unknown = não se sabe

## Words of the site around the element

site_page =
    .title = plainbounce: o que o servidor de e-mail quis dizer
    .headline = O que o servidor de e-mail quis dizer?
    .intro = Seu e-mail voltou, ou um servidor respondeu em código. Cole aqui e leia o que houve, de quem é a vez e o que fazer.
    .skip = Ir para o campo de texto
    .foot = O plainbounce lê o que os servidores de e-mail dizem. Ele só carrega os próprios arquivos, não guarda nada e não conta ninguém.

site_nav =
    .label = Páginas
    .one = Uma mensagem
    .many = Várias de uma vez
    .reference = Referência
    .embed = Para o seu site

site_box =
    .label = O que o servidor disse
    .help = Um código, um aviso de falha, uma linha de log, o texto de um aviso de devolução ou um e-mail inteiro. Você também pode soltar um arquivo aqui.
    .open = Abrir arquivo
    .clear = Limpar
    .cleared = Limpo.
    .picker = Arquivo a ler
    .private = Nada sai desta página. Seu texto é lido neste navegador; não é enviado nem guardado.

site_file =
    .pasted = Texto colado, { $limit }: longo demais para mostrar aqui
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: longo demais para mostrar aqui
    .cut = São lidos os primeiros { $limit }.
    .unreadable = Não foi possível ler { $title }. Pode ser uma pasta ou ter mudado de lugar.
    .many = Há mais de uma mensagem: leia em “Várias de uma vez”.

site_example =
    .label = Ou veja um exemplo
    .gmail-authentication = Recusa do Gmail
    .greylisting = Greylisting
    .mailbox-full = Caixa cheia
    .postfix-bounce = Texto de devolução
    .swaks = Registro de sessão
    .postfix-log = Linha de log
    .microsoft-notice = Aviso do Microsoft 365
    .delivery-report = E-mail de devolução inteiro
    .nodemailer = Falha de programa
    .bare-code = Código isolado
    .login-failed = Login recusado

site_reader =
    .label = Escrito para
    .sender = Remetente
    .helpdesk = Suporte
    .admin = Administrador
    .language = Idioma

site_answer =
    .label = O que significa
    .welcome = Sua resposta aparece aqui enquanto você digita
    .through = A mensagem chegou?
    .turn = De quem é a vez?
    .again = Haverá nova tentativa?
    .do = O que você pode fazer agora?
    .loading = Preparando…

site_share =
    .button = Compartilhar link
    .label = Um link para esta resposta
    .help = O texto fica no próprio link, depois do sinal #. Nenhum servidor o vê, mas todos que têm o link podem ler.
    .mask = Mascarar endereços, hosts e IDs
    .preview = É isto que o link contém
    .copy = Copiar link
    .copied = O link foi copiado.
    .too-long = Este texto é longo demais para um link. Compartilhe só as linhas decisivas.
    .close = Fechar
    .print = Imprimir

site_network =
    .none = Esta página não fez nenhum pedido à rede desde que ficou pronta.
    .some = Pedidos à rede desde que a página ficou pronta: { $count }
    .offline = Pronta para funcionar sem conexão.
    .away = Você está sem conexão. Tudo aqui continua funcionando.

site_many =
    .headline = O que deu errado, e quantas vezes?
    .intro = Abra uma pasta de avisos de devolução, um arquivo de caixa de e-mail ou um log. Tudo é lido aqui, neste navegador, e separado por causa, provedor e domínio.
    .files = Abrir arquivos
    .folder = Abrir pasta
    .drop = Ou solte arquivos aqui: .eml, .mbox, .log, .txt, .json, .csv
    .reading = Lendo { $title }
    .progress = { $first } de { $second }
    .cancel = Cancelar
    .cancelled = Cancelado. O que já foi lido está abaixo.
    .done = Tudo foi lido.
    .results = Resultados: { $count }
    .silent = Partes que não falam de entrega: { $count }
    .most = A lista mostra os primeiros { $count }. As somas contam todos.
    .most-saved = Um arquivo salvo contém os primeiros { $count }.
    .by-cause = Por causa
    .by-provider = Por provedor
    .by-domain = Por domínio do destinatário
    .cause = Causa
    .provider = Provedor
    .domain = Domínio
    .recipient = Destinatário
    .outcome = Desfecho
    .count = Quantidade
    .share = Parcela
    .filter = Filtro
    .all = Todos
    .none = Nada corresponde ao filtro.
    .no-provider = Não se sabe
    .others = Todos os outros
    .list = Os resultados um a um
    .explain = O que significa
    .csv = Salvar como CSV
    .json = Salvar como JSON
    .mask = Mascarar endereços nos arquivos

site_reference =
    .headline = Todos os códigos e o que significam
    .intro = Códigos de resposta, códigos de status e as causas por trás deles. Cada um tem endereço próprio, para você criar links.
    .find = Procurar um código ou uma palavra
    .entries = Itens: { $count }
    .some = { $first } de { $second } itens
    .none = Nada encontrado para “{ $title }”
    .reply-codes = Códigos de resposta
    .status-codes = Códigos de status
    .causes = Causas
    .first-digit = Primeiro dígito
    .second-digit = Segundo dígito
    .providers = Provedores
    .tokens = Códigos próprios dos provedores
    .classes = X é o primeiro dígito: 2 é sucesso, 4 é talvez mais tarde, 5 é não.
    .standard = Padrão
    .not-standard = Fora do padrão
    .registered = Registrado
    .not-registered = Não registrado
    .after = depois de { $title }
    .code = Código
    .status = Status
    .cause = Causa
    .meaning = Significado
