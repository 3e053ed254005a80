### Korean (ko). Steps and avoid end in -하세요 / -하지 마세요 for all readers; all else is -습니다. Nobody is addressed (no 당신, 귀하).
### Never: 치명적, 불법, 블랙리스트, 오류, 에러, 실패했습니다, 죄송, 미안, 양해, 불편을, 당신, 귀하, 단순히, 그냥, 간단히, 하십시오, 주시기 바랍니다, 메세지, 사용자 잘못
###
### Names never take 은/는, 이/가, 을/를 or (으)로, which depend on how they end: put 에서, 에, 의, 측 or a noun after them ({ -recipient } 주소를).
### `.short` is a noun clause in -음/-ㅁ, so that 또는 can stand between two of them. Settings as the Korean screens show them, in "".
### The pack is near its 30,000 bytes: phrases recur word for word on purpose (상대방에게 다른 방법으로 …, 이관하세요).

-recipient = { $recipient ->
        [none] 수신자
       *[known] { $recipient }
    }
-mailbox = { $recipient ->
        [none] 상대방의 메일함
       *[known] { $recipient } 메일함
    }
# Who said no; always followed by 에서, 에, 의.
-receiver = { $provider ->
        [none] 받는 쪽 메일 서버
       *[known] { $provider }
    }
-server = { $server ->
        [none] { $provider ->
            [none] 수신 서버
           *[known] { $provider }
        }
       *[known] { $server }
    }
# Where the sender logs in.
-service = { $provider ->
        [none] 메일 서비스
       *[known] { $provider }
    }
-login-server = { $server ->
        [none] { -service }
       *[known] { $server }
    }
-ip = { $ip ->
        [none] 발신 IP
       *[known] { $ip }
    }
-domain = { $domain ->
        [none] 발신 도메인
       *[known] { $domain }
    }
-sender = { $sender ->
        [none] 발신자
       *[known] { $sender }
    }
-list = { $blocklist ->
        [none] 차단 목록
       *[known] 차단 목록 { $blocklist }
    }
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-some-wait = { $wait ->
        [none] 몇 분
       *[known] { $wait }
    }
-d = d={ $domain ->
        [none] (From 도메인)
       *[known] { $domain }
    }

-wait = { $retry ->
        [server] 할 일이 없습니다. 메일 서버가 알아서 다시 보냅니다.
        [sender] { -some-wait } 뒤에 다시 보내세요.
        [nobody] 나중에 다시 보내세요. 자동으로 다시 보내지 않습니다.
       *[none] 먼저 { $wait ->
            [none] 한두 시간
           *[known] { $wait }
        } 정도 기다리세요. 저절로 풀리는 경우가 많습니다.
    }
-tell-wait = { $retry ->
        [server] 기다리면 된다고 고객에게 알리세요. 서버가 보통 며칠 동안 알아서 다시 보냅니다.
        [sender] { -some-wait } 뒤에 다시 보내라고 고객에게 알리세요.
        [nobody] 나중에 다시 보내라고 고객에게 알리세요. 자동으로 다시 보내지 않습니다.
       *[none] 어디에서 보았는지 물어보세요. 서버는 알아서 다시 보내지만 메일 프로그램은 그러지 않습니다.
    }
-admin-wait = { $retry ->
        [sender] { -some-wait } 뒤에 다시 보내세요. 이 클라이언트에는 큐가 없습니다.
        [nobody] 다시 보내세요. 큐에서 이미 빠졌습니다.
       *[none] 큐의 재시도에 맡기고 { -some-wait } 뒤에 로그를 다시 보세요.
    }
-when-room = { $retry ->
        [server] 메일은 그대로 두세요. 며칠 동안 자동으로 다시 보냅니다.
       *[other] 공간이 생겼다고 하면 다시 보내세요.
    }
-ask-other-way = 전화나 메신저 등 다른 방법으로 상대방에게 연락하세요.
-note-to-admin = 아래 전달 메모를 메일 관리자(전산 담당자)에게 보내세요.
-note-to-them = 아래 전달 메모를 상대방에게 주고 그쪽 메일 관리자에게 전해 달라고 하세요.

## 수신자

mailbox-unknown =
    .short = 주소가 틀림
    .headline = { $provider ->
            [none] 이 주소는 존재하지 않습니다
           *[known] { $provider }에 없는 주소입니다
        }
    .summary = { -receiver }에 { $recipient ->
            [none] 이런 이름의
           *[known] { $recipient }
        } 메일함이 없어서 메일을 전달하지 못했습니다.
    .step-1 = 주소를 한 글자씩 확인하세요. 점, 숫자, @ 뒷부분도 보세요.
    .step-2 = 지금 쓰는 주소를 상대방에게 다른 방법으로 물어보세요.
    .step-3 = 주소록에서 옛 주소를 지우세요. 그래야 다시 추천되지 않습니다.
    .avoid = 같은 주소로 다시 보내지 마세요. 결과는 같습니다.
mailbox-unknown_helpdesk =
    .summary = { -server }에 { $recipient ->
            [none] 이런 이름의
           *[known] { $recipient }
        } 메일함이 없습니다. 메일 시스템은 정상입니다.
    .step-1 = 전에 잘 갔던 주소와 비교하세요. 오타, 이름 변경, 계정 해지가 흔합니다.
    .step-2 = 추천 목록에서 고르지 말고 주소를 직접 입력하게 하세요.
    .step-3 = 메일함을 만들거나 이름을 바꾸는 일은 받는 쪽만 할 수 있다고 고객에게 알리세요.
mailbox-unknown_admin =
    .summary = { -server }에서 { -recipient } 주소를 거부했습니다. 그런 메일함, 별칭, 그룹이 없습니다.
    .step-1 = 별칭, 자동 전달, 발송 목록에서 이 주소를 찾아 오래된 것이면 지우세요.
    .step-2 = { $domain ->
            [none] 우리 쪽
           *[known] { $domain }
        } 메일이 맞는 MX에 갔는지 수신 도메인의 "dig MX"에서 확인하세요.
    .step-3 = 영구 거부를 한 번 받으면 발송을 멈추세요. 없는 수신자가 많으면 IP 평판이 떨어집니다.
mailbox-unknown_gmail =
    .step-1 = @ 앞부분에 바뀐 글자나 숫자가 없는지 보세요. gmail.com 주소에서 점은 상관없습니다.
    .step-2 = @ 뒷부분이 gmail.com인지 회사 도메인인지 확인하세요.
    .step-3 = 지금 쓰는 주소를 상대방에게 다른 방법으로 물어보세요.
mailbox-unknown_gmail_admin =
    .step-1 = { -recipient } 주소로 보내기를 멈추고 목록에서 빼세요.
    .step-2 = 우리 Google Workspace 도메인이면 관리 콘솔에서 사용자, 별칭, 그룹을 찾으세요.
    .step-3 = 일부 사용자만 Google에 있으면 Gmail → 라우팅에서 나머지를 위한 분할 전송을 설정하세요.
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365가 그 회사에서 { $recipient ->
            [none] 이
           *[known] { $recipient }
        } 주소를 찾지 못했습니다.
    .step-1 = Outlook이 추천하는 이 이름을 지우고 주소를 새로 입력하세요.
    .step-2 = 지금 쓰는 주소를 상대방에게 다른 방법으로 물어보세요.
    .step-3 = 주소가 맞다면 그쪽 관리자에게 알려 달라고 하세요. 등록이 빠졌을 수 있습니다.
mailbox-unknown_microsoft365_admin =
    .summary = 수신 테넌트에 { -recipient } 주소가 없습니다. 5.4.1은 에지 차단, 5.1.10은 디렉터리의 상태 코드입니다.
    .step-1 = 도메인을 가진 테넌트의 사용자, 그룹, 연락처, 별칭에서 주소를 찾으세요.
    .step-2 = 다른 곳에도 메일함이 있으면 허용 도메인을 "내부 릴레이"로 바꾸거나 모든 주소를 동기화하세요.
    .step-3 = 이 테넌트에서 도메인이 확인되었고 MX가 이곳을 가리키는지 보세요.
mailbox-unknown_exchange_admin =
    .step-1 = 수신 쪽에서 { -recipient } 주소를 "Get-Recipient"에 넣어 찾으세요. 숨긴 개체와 메일 사용 개체도 보세요.
    .step-2 = Outlook 추천 항목이 X.500 주소이면 메일함에 X500 프록시 주소를 추가하세요.
    .step-3 = 허용 도메인과 주소 정책을 확인하세요.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing에 { -recipient } 규칙이 없습니다.
    .step-1 = Email Routing에서 사용자 지정 주소를 추가하거나 catch-all 규칙을 켜세요.
    .step-2 = 대상 주소가 확인되었는지 보세요.
mailbox-unknown_outlook =
    .step-1 = 주소를, 특히 끝부분을 확인하세요. outlook.com, hotmail.com, live.com은 서로 다른 메일함입니다.
    .step-2 = 지금 쓰는 주소를 물어보세요. Microsoft는 아무도 쓰지 않는 메일함을 닫습니다.

mailbox-moved =
    .short = 주소가 바뀜
    .headline = 상대방의 주소가 바뀌었습니다
    .summary = { -mailbox }은 더 이상 쓰이지 않으며, 온 메일을 새 주소로 넘겨주지도 않습니다.
    .step-1 = 아래 서버의 답변에 새 주소가 있는지 보세요.
    .step-2 = 없으면 상대방에게 다른 방법으로 물어보고 주소록을 고치세요.
mailbox-moved_helpdesk =
    .step-1 = 답변에 새 주소가 있는지 보고 고객에게 읽어 주세요.
    .step-2 = 상대방에게 확인하라고 고객에게 알리세요. 그 글은 누구나 쓸 수 있습니다.
mailbox-moved_admin =
    .summary = { -server }에서 { -recipient } 주소가 옮겨졌다고 합니다. 551에 새 경로가 있을 수 있습니다(RFC 5321 §3.4).
    .step-1 = 주인이 확인해 주면 별칭, 자동 전달, 발송 목록의 주소를 바꾸세요.
    .step-2 = 우리 서버이면 자동 전달을 설정하거나 5.1.6으로 거부하세요.

mailbox-disabled =
    .short = 메일함이 닫힘
    .headline = 메일함이 닫혀 있습니다
    .summary = { -mailbox }은 있지만 { $provider ->
            [none] 그쪽 메일 서비스
           *[known] { $provider }
        }에서 메일을 넣어 주지 않습니다.
    .step-1 = 상대방에게 다른 방법으로 연락해 쓸 수 있는 주소를 물어보세요.
    .step-2 = 메일이 들어가지 않는다고 알려 주세요. 모르고 있을 수 있습니다.
    .avoid = 아직 연락처를 지우지 마세요. 메일함은 다시 열리는 일이 많습니다.
mailbox-disabled_helpdesk =
    .step-1 = 주소는 맞지만 닫혀 있고, 주인만 열 수 있다고 고객에게 알리세요.
    .step-2 = 고객이 상대방에게 다른 방법으로 연락하도록 도우세요.
    .step-3 = 우리 도메인이면 사용자 목록부터 보세요. 미납, 퇴사, 잠금이 이유일 수 있습니다.
mailbox-disabled_admin =
    .summary = { -server }에 { -recipient } 주소는 있지만 배달이 꺼져 있습니다. 정지, 만료, 미납, 장기 미사용 등입니다.
    .step-1 = 일단 발송 목록에서 빼고 몇 주 뒤에 한 번 더 보내 보세요.
    .step-2 = 우리 메일함이면 라이선스, 로그인 차단, 할당량 잠금, 배달 제한을 확인하세요.
mailbox-disabled_inactive =
    .headline = 너무 오래 쓰지 않은 메일함입니다
    .summary = { -mailbox }을 오랫동안 아무도 열지 않아 { -receiver }에서 닫았습니다.
    .step-1 = 상대방에게 다른 방법으로 연락해 지금 쓰는 주소를 물어보세요.
    .step-2 = 로그인하면 다시 열릴 수 있다고 알려 주세요.
mailbox-disabled_inactive_admin =
    .step-1 = { -recipient } 주소를 목록에서 빼세요. 닫힌 메일함은 나중에 스팸 트랩이 됩니다.
    .step-2 = 1년 동안 아무것도 열지 않은 독자를 빼세요.
mailbox-disabled_suspended =
    .headline = 메일함이 정지되었습니다
    .summary = { -mailbox }을 운영하는 회사가 메일함을 잠갔습니다. 이유는 밝히지 않았습니다.
    .step-1 = 상대방에게 다른 방법으로 연락하세요. 본인만 해결할 수 있습니다.
mailbox-disabled_suspended_admin =
    .step-1 = 우리 계정이면 호스팅 업체에서 스팸, 남용, 미납에 따른 잠금을 찾으세요.
    .step-2 = 도용되었으면 비밀번호를 재설정하고 모든 세션을 끊고 낯선 자동 전달을 지운 뒤 해제를 요청하세요.

mailbox-full =
    .short = 메일함이 가득 참
    .headline = 상대방의 메일함이 가득 찼습니다
    .summary = { -mailbox }에 남은 공간이 없습니다. 그쪽에서 메일을 지우거나 공간을 늘려야 합니다.
    .step-1 = 메일함이 가득 찼다고 상대방에게 다른 방법으로 알리세요.
    .step-2 = { -when-room }
    .avoid = 거듭해서 보내지 마세요. 공간이 생길 때까지는 들어가지 않습니다.
mailbox-full_helpdesk =
    .step-1 = 주소가 맞고 메일도 문제없다고 고객에게 알리세요.
    .step-2 = 수신자에게 전화나 다른 주소로 연락하게 하세요. 주인만 비울 수 있습니다.
    .step-3 = 우리 메일함이면 할당량을 직접 확인하세요.
mailbox-full_admin =
    .summary = { -server }에서 { -recipient } 메일함이 할당량을 넘었습니다.
    .step-1 = 우리 메일함이면 할당량을 늘리거나 휴지통, 정크, 보관함을 비우세요. 메일 루프도 보세요.
    .step-2 = 아니면 4.2.2는 큐에 두세요. 5.2.2는 일시 거부로 세고 며칠 뒤 다시 보내세요.
    .step-3 = 몇 주째 가득하면 목록에서 빼세요. 아무도 읽지 않습니다.
mailbox-full_gmail =
    .summary = { -recipient } 계정의 Google 저장용량이 가득 찼습니다. 메일, 드라이브, 포토가 함께 씁니다.
    .step-1 = 상대방에게 다른 방법으로 알리세요. one.google.com/storage에서 공간을 비울 수 있습니다.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = 계정의 저장용량을 비우세요. 드라이브와 포토도 포함됩니다.
    .step-2 = 우리 Workspace이면 관리 콘솔 → 저장용량에서 공동 용량과 사용자 한도를 확인하세요.
mailbox-full_icloud =
    .summary = { -recipient } 계정의 iCloud 저장 공간이 가득 찼습니다. 사진과 백업이 메일과 함께 씁니다.
    .step-1 = 상대방에게 다른 방법으로 알리세요. 기기의 iCloud 설정에서 공간을 비울 수 있습니다.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Exchange 관리 센터에서 메일함의 크기, 할당량, 숨겨진 "복구 가능한 항목" 폴더를 보세요.
    .step-2 = 보관함을 켜거나 메일함이 더 큰 라이선스를 주세요.
    .step-3 = 우리 메일함이 아니면 며칠 뒤 다시 보내세요.

recipient-refused =
    .short = 상대방이 거부함
    .headline = 받는 쪽에서 이 메일을 거부했습니다
    .summary = { -recipient } 주소는 있지만 그쪽 설정이 이 발신자의 메일을 막고 있습니다.
    .step-1 = 내 주소를 허용해 달라고 상대방에게 다른 방법으로 부탁하세요.
    .step-2 = 다른 주소나 문의 양식을 써야 하는지 물어보세요.
    .avoid = 피해 가려고 다른 주소로 보내지 마세요.
recipient-refused_helpdesk =
    .step-1 = 다른 사람은 보낼 수 있는지 확인하세요. 그렇다면 이 발신자만 막힌 것입니다.
    .step-2 = 수신자나 그쪽 관리자가 주소를 허용해야 한다고 고객에게 알리세요.
    .step-3 = 아래 전달 메모를 주세요.
recipient-refused_admin =
    .summary = { -server }에서 수신자나 그 조직의 규칙에 따라 { -recipient } 앞 메일을 거부했습니다.
    .step-1 = 수신 쪽 관리자에게 시각, 발신자, 응답을 주고 허용 목록에 넣어 달라고 하세요.
    .step-2 = 같은 도메인의 다른 주소로 시험 메일을 보내 주소가 막혔는지 도메인이 막혔는지 보세요.
    .step-3 = 우리가 수신 쪽이면 사용자, 도메인, 게이트웨이의 차단 항목을 찾으세요.
recipient-refused_mimecast_admin =
    .step-1 = "mimecast-smtp-error-codes" 뒤 괄호 안의 번호를 수신 쪽 관리자에게 보내세요.
    .step-2 = Mimecast에서 Permitted Senders 정책을 만들거나 Rejected 메시지를 봐 달라고 하세요.

group-restricted =
    .short = 닫힌 그룹임
    .headline = 이 그룹은 구성원의 메일만 받습니다
    .summary = { -recipient } 주소는 그룹, 메일링 리스트 또는 내부용 주소입니다. 정해진 발신자의 메일만 받{ $sender ->
            [none] 습니다
           *[known] 는데, { $sender } 주소는 거기에 없습니다
        }.
    .step-1 = 주소가 여럿이면 구성원으로 등록된 주소로 보내세요.
    .step-2 = 구성원이나 그룹 소유자에게 가입시켜 주거나 메일을 대신 전해 달라고 하세요.
group-restricted_helpdesk =
    .step-1 = 어느 주소로 보냈는지 물어보세요. 구성원이 다른 주소로 보내는 일이 잦습니다.
    .step-2 = 우리 그룹이면 소유자를 알려 주고, 아니면 구성원에게 물어보게 하세요.
    .step-3 = 메일 자체는 문제없다고 고객에게 알리세요.
group-restricted_admin =
    .summary = { -recipient } 주소는 등록되거나 인증된 발신자의 메일만 받습니다. { -sender } 주소는 거기에 없습니다.
    .step-1 = 우리 그룹이면 외부 발신자를 허용하거나 { -sender } 주소를 허용 목록에 넣으세요.
    .step-2 = 우리 장치나 프로그램이 보냈으면 로그인하게 하세요. 그래야 내부 메일로 봅니다.
    .step-3 = 우리 그룹이 아니면 소유자에게 문의하세요.
group-restricted_microsoft365_admin =
    .step-1 = Exchange 관리 센터에서 그룹의 설정 → 배달 관리를 열고 조직 외부 발신자나 이 발신자를 허용하세요.
    .step-2 = PowerShell로는 이렇게 설정하세요: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false
    .step-3 = 그룹이 아니라 메일함이면 "메시지 배달 제한"을 보세요.
group-restricted_exchange_admin =
    .step-1 = 외부 발신자를 받으려면 Set-DistributionGroup -RequireSenderAuthenticationEnabled $false 명령을 실행하세요.
    .step-2 = AcceptMessagesOnlyFrom 계열 값에서 누가 보낼 수 있는지 보세요.
group-restricted_gmail_admin =
    .step-1 = groups.google.com에서 그룹 설정을 열어 누가 게시할 수 있는지 보세요.
    .step-2 = 우리 그룹이면 웹의 모든 사용자에게 게시를 허용하거나 { -sender } 주소를 회원으로 추가하세요.
    .step-3 = 대기 중인 메시지를 보세요. 보류된 메일은 거기서 승인할 수 있습니다.

address-invalid =
    .short = 주소 형식이 틀림
    .headline = 주소가 바르게 적히지 않았습니다
    .summary = 메일 서버가 { $recipient ->
            [none] 주소를
           *[known] "{ $recipient }" 주소를
        } 읽지 못했습니다. 주소는 name@example.com 형식이고 빈칸이 없어야 합니다.
    .step-1 = 빈칸, 쉼표, 따옴표, 빠진 @, 끝에 붙은 점이 없는지 보세요.
    .step-2 = 주소를 직접 입력하세요. 복사하면 보이지 않는 글자가 섞일 수 있습니다.
    .step-3 = 주소록에서도 고치세요.
address-invalid_helpdesk =
    .step-1 = 고객에게 주소를 소리 내어 읽거나 메모장에 붙여 넣게 하세요.
    .step-2 = 세미콜론, 따옴표 없는 표시 이름, 붙어 버린 두 주소를 찾으세요.
    .step-3 = 연락처에 "mailto:"나 "SMTP:"가 남아 있는지 확인하세요.
address-invalid_admin =
    .summary = { -server }에서 주소{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        }의 구문을 읽지 못했습니다(RFC 5321 §4.1.2).
    .step-1 = 로그의 RCPT TO 줄을 바이트 단위로 보세요: 빈칸, 비 ASCII 문자, 빠진 < >, 겹친 점.
    .step-2 = 프로그램이 읽는 주소를 다듬고 검사하세요.
    .step-3 = 비 ASCII 문자가 있으면 도메인은 "xn--…"으로 바꾸세요. @ 앞부분은 전 구간에 SMTPUTF8이 필요합니다.

mailbox-busy =
    .short = 메일함이 사용 중임
    .headline = 메일함이 지금은 메일을 받지 못합니다
    .summary = { -mailbox }은 있지만 사용 중이거나 옮기는 중입니다. 보통 한 시간 안에 풀립니다.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 하루를 넘길 때만 수신 쪽으로 이관하세요.
mailbox-busy_admin =
    .summary = { -server }에 { -recipient } 주소는 있지만 지금 메일함에 쓰지 못합니다. 잠금, 이동, 복원, 보류 상태입니다.
    .step-1 = { -admin-wait }
    .step-2 = 우리 메일함이면 오래된 잠금, 진행 중인 이전, 멈춘 저장소를 찾으세요.

address-unverified =
    .short = 주소 확인이 덜 됨
    .headline = 주소를 아직 확인하지 못했습니다
    .summary = { -receiver }에서는 메일을 받기 전에 주소를 확인합니다. { -recipient } 주소는 아직 결과가 나오지 않았습니다.
    .step-1 = { -wait }
    .step-2 = 그동안 주소의 철자를 확인하세요.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 주소가 틀렸다고 말하지 마세요. 아직 아무도 모릅니다.
address-unverified_admin =
    .summary = { -server }에서 수신자를 조회하지만 { -recipient } 주소의 결과가 없습니다. 뒤쪽 서버가 답하지 않았습니다.
    .step-1 = { -admin-wait }
    .step-2 = 우리 게이트웨이이면 그곳에서 메일함 서버에 RCPT TO를 시험하고 캐시된 결과를 보세요.
    .step-3 = Postfix의 조회이면 unverified_recipient_reject_code와 address_verify 캐시를 보세요.

owner-changed =
    .short = 주인이 바뀜
    .headline = 이 주소는 이제 다른 사람의 것입니다
    .summary = { -mailbox }이나 그 도메인의 주인이 전과 다릅니다. 내용을 보호하려고 메일을 전달하지 않았습니다.
    .step-1 = 알던 분에게 전화하거나 만나서 새 주소를 물어보세요.
    .step-2 = 이 주소로 로그인하는 곳이 있으면 모두 바꾸세요.
    .avoid = 옛 주소로 사적인 내용을 보내지 마세요. 이제 모르는 사람이 읽습니다.
owner-changed_helpdesk =
    .step-1 = 이제 모르는 사람이 이 메일함을 읽을 수 있다고 고객에게 알리세요.
    .step-2 = 새 주소를 다른 방법으로 확인하고 계정에서 바꾸게 하세요.
owner-changed_admin =
    .summary = { -recipient } 주소가 Require-Recipient-Valid-Since 검사(RFC 7293)를 통과하지 못했습니다. 주인이 기준 날짜 뒤에 바뀌었습니다.
    .step-1 = 개인 정보, 특히 비밀번호 재설정 메일을 멈추세요.
    .step-2 = 다른 방법으로 로그인하게 하고 새 주소를 확인받으세요.

domain-unknown =
    .short = 도메인이 틀림
    .headline = @ 뒷부분이 존재하지 않습니다
    .summary = { $recipient ->
            [none] 주소의
           *[known] { $recipient } 주소의
        } @ 뒷부분에 해당하는 메일 서버를 찾을 수 없습니다.
    .step-1 = @ 뒷부분에 오타가 없는지, 끝이 맞는지 확인하세요.
    .step-2 = 그 회사의 홈페이지나 최근 메일에서 도메인을 찾으세요.
    .step-3 = 지금 쓰는 주소를 상대방에게 다른 방법으로 물어보세요.
domain-unknown_helpdesk =
    .step-1 = 브라우저와 DNS 도구에서 도메인을 찾으세요. 오타인가요, 만료인가요, 없어졌나요?
    .step-2 = 주소를 직접 입력하게 하세요.
    .step-3 = 다른 곳에서는 되는 도메인이면 이관하세요. 보내는 쪽 DNS에 문제가 있습니다.
domain-unknown_admin =
    .summary = { -recipient }의 도메인에 MX도 주소 레코드도 없습니다.
    .step-1 = 공용 리졸버와 우리 리졸버에서 "dig MX", "dig A", "dig AAAA"를 실행하세요.
    .step-2 = 우리 쪽만 안 되면 캐시를 비우고 DNSSEC과 포워더를 확인하세요.
    .step-3 = 우리 도메인이면 만료일, 위임, MX 레코드를 확인하세요.
domain-unknown_nxdomain =
    .summary = { $recipient ->
            [none] @
           *[known] { $recipient } 주소의 @
        } 뒷부분은 쓰이지 않는 이름입니다. 산 사람이 없거나 기한이 지났습니다.
domain-unknown_typo =
    .headline = @ 뒷부분에 오타가 있는 듯합니다
    .summary = { $recipient ->
            [none] 이
           *[known] { $recipient }
        } 주소는 잘 알려진 메일 도메인을 틀리게 적은 것으로 보입니다.
    .step-1 = @ 뒷부분을 고쳐서 다시 보내세요.
    .step-2 = 주소록에서도 고치세요.
domain-unknown_no-mx =
    .headline = 이 도메인에는 메일 서버가 없습니다
    .summary = @ 뒤의 도메인은 있지만 메일을 받을 서버가 정해져 있지 않습니다.
    .step-1 = 철자를 확인하세요. 더 길거나 짧은 도메인에서 메일을 쓸 수 있습니다.
    .step-2 = 주소가 맞다면 도메인에 메일 서버가 없다고 상대방에게 알리세요.
domain-unknown_no-mx_admin =
    .summary = { -recipient }의 도메인은 있지만 MX도, 대신할 주소 레코드도 없습니다.
    .step-1 = "dig MX"와 "dig A"를 실행하고 결과를 도메인 주인에게 문의하세요.
    .step-2 = 우리 도메인이면 MX 레코드를 게시하세요. IP나 CNAME이 아니라 A 레코드가 있는 호스트 이름이어야 합니다.

domain-no-mail =
    .short = 메일을 안 받는 도메인
    .headline = 이 도메인은 메일을 받지 않습니다
    .summary = @ 뒤의 도메인 주인이 메일을 전혀 받지 않는다고 밝혀 두었습니다.
    .step-1 = 철자를 확인하세요. 그 회사가 메일에는 다른 도메인을 쓸 수 있습니다.
    .step-2 = 홈페이지에서 맞는 주소나 문의 양식을 찾으세요.
domain-no-mail_helpdesk =
    .step-1 = 한 사람이 아니라 이 도메인의 모든 주소가 안 된다고 고객에게 알리세요.
    .step-2 = 그 회사가 메일에 쓰는 도메인을 찾도록 도우세요.
domain-no-mail_admin =
    .summary = 도메인에 null MX(호스트 자리에 점)가 있거나 호스트가 모두에게 521을 답합니다(RFC 7504, RFC 7505).
    .step-1 = "dig MX"를 실행하세요. 호스트가 점 하나이면 일부러 메일을 받지 않는 것입니다.
    .step-2 = 이 도메인을 목록에서 빼세요.
    .step-3 = 우리 도메인이고 메일을 받아야 하면 null MX를 메일 호스트로 바꾸세요.

## 발신자의 계정과 주소

sender-refused =
    .short = 보낸 주소가 거부됨
    .headline = 보낸 사람의 주소가 거부되었습니다
    .summary = { -receiver }에서 { $sender ->
            [none] 이 발신자의 주소나 도메인에서 온
           *[known] { $sender } 주소의
        } 메일을 받지 않습니다. 위조로 보이거나 그쪽 자체 목록에 있을 수 있습니다.
    .step-1 = 메일 프로그램의 보낸 사람 주소를 한 글자씩 확인하세요.
    .step-2 = 상대방에게 다른 방법으로 연락해 내 주소를 허용해 달라고 하세요.
    .step-3 = { -note-to-admin }
    .avoid = 이 일로 비밀번호를 바꾸지 마세요. 계정은 문제없습니다.
sender-refused_helpdesk =
    .step-1 = 보낸 사람 주소가 있고 답장을 받을 수 있는지 확인하세요.
    .step-2 = 같은 도메인의 다른 주소로 시험해 주소가 막혔는지 도메인이 막혔는지 보세요.
    .step-3 = 도메인이 막혔으면 이관하세요. DNS에 문제가 있을 수 있습니다.
    .avoid = 고객에게 비밀번호를 바꾸게 하지 마세요. 계정은 문제없습니다.
sender-refused_admin =
    .summary = { -server }에서 MAIL FROM의 봉투 발신자{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }의 메일을 거부했습니다. 확인 불가, 조회 불가, 또는 자체 목록 등록입니다.
    .step-1 = { -domain }의 MX, A, SOA를 외부에서 확인하세요. 답장이 돌아올 수 있어야 합니다.
    .step-2 = 반송 주소(return path)가 있고 메일을 받는지 보세요. 발신 전용 메일함도 550을 답하면 안 됩니다.
    .step-3 = 둘 다 맞으면 수신 쪽 postmaster에게 이유를 문의하세요.
    .avoid = 피해 가려고 다른 곳의 발신자 검사를 끄지 마세요.
sender-refused_null-mx_admin =
    .summary = { -domain }에 null MX가 있습니다. 메일을 안 받는다는 뜻이므로 { -server }에서도 받지 않습니다.
    .step-1 = { -domain }의 null MX를 반송 메일을 받는 호스트로 바꾸세요.
    .step-2 = 아니면 다른 도메인의 반송 주소를 쓰세요.
sender-refused_unverified =
    .headline = 아직 확인되지 않은 발신 주소입니다
    .summary = { -service }에서는 확인된 주소와 도메인의 메일만 보내 줍니다. { -sender } 주소는 확인되지 않았습니다.
    .step-1 = 그 서비스에서 확인된 주소로 보내세요.
    .step-2 = 이 주소를 확인받으세요. 계정의 발신자나 도메인 설정에서 할 수 있습니다.
sender-refused_unverified_admin =
    .step-1 = 서비스에서 { -domain } 확인 절차를 밟고 받은 DNS 레코드를 게시하세요.
    .step-2 = From도 확인된 도메인인지 보세요.
sender-refused_amazon-ses =
    .headline = Amazon SES에서 확인되지 않은 주소입니다
    .summary = Amazon SES는 확인된 주소와 도메인의 메일만 보냅니다. 샌드박스에서는 수신자도 확인되어야 합니다.
    .step-1 = 확인된 주소로 보내세요.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = SES 콘솔의 자격 증명(Identities)에서, 실제로 발송하는 리전에 도메인을 확인하세요.
    .step-2 = 응답에 수신자가 나오면 샌드박스 계정입니다. 프로덕션 액세스를 요청하세요.
    .step-3 = From 도메인이 확인된 도메인이나 그 하위 도메인인지 확인하세요.
sender-refused_sendgrid_admin =
    .step-1 = SendGrid의 Settings → Sender Authentication에서 도메인을 인증하거나 단일 발신자를 확인하세요.
    .step-2 = API 키가 그 인증을 가진 계정이나 하위 사용자의 것인지 보세요.

sender-authentication =
    .short = 발신자 확인이 안 됨
    .headline = 보낸 사람이 확인되지 않았습니다
    .summary = { -receiver }에서 메일이 정말 { $domain ->
            [none] 보낸 사람 주소의 도메인
           *[known] { $domain }
        }에서 왔는지 확인하지 못해 받지 않았습니다. 보내는 쪽 메일 담당자만 고칠 수 있습니다.
    .step-1 = 평소 쓰는 메일 프로그램이나 웹메일에서 내 주소로 보내세요.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = 이 일로 비밀번호를 바꾸지 마세요. 로그인은 문제없습니다.
sender-authentication_helpdesk =
    .step-1 = 어떻게 보냈는지 물어보세요: 웹사이트, 뉴스레터 도구, 스캐너, 자동 전달, 메일 프로그램.
    .step-2 = 이 도메인의 메일이 모두 막히는지, 한 가지 발송 방법만 막히는지 알아보세요.
    .step-3 = { -domain }의 DNS 담당자에게 아래 전달 메모와 함께 이관하세요.
    .avoid = 고객에게 비밀번호를 바꾸게 하지 마세요. 로그인은 문제없습니다.
sender-authentication_admin =
    .summary = { -server }에서 { -ip }에서 온 { -domain } 메일을 거부했습니다. SPF, DKIM 또는 DMARC를 통과하지 못했습니다.
    .step-1 = { -domain }의 SPF 레코드에 { -ip } 주소를 추가하세요. TXT 레코드는 하나, DNS 조회는 10번까지입니다.
    .step-2 = 보낸 서비스에서 { -d } DKIM 서명을 켜고 그 키를 게시하세요.
    .step-3 = 내 메일함에 시험 메일을 보내 Authentication-Results를 보세요. SPF나 DKIM이 통과하고 From과 일치해야 합니다.
    .avoid = SPF를 +all로 열지 마세요. 누구나 그 이름으로 보낼 수 있게 됩니다.
sender-authentication_spf =
    .headline = 보낸 서버가 허용 목록에 없습니다
    .summary = { -domain }의 주인은 메일을 보낼 수 있는 서버를 목록(SPF)에 올려 둡니다. 이 메일을 보낸 서버는 거기에 없습니다.
sender-authentication_spf_helpdesk =
    .step-1 = 어떻게 보냈는지 물어보세요. 자동 전달과 웹 양식에서 SPF가 가장 자주 깨집니다.
    .step-2 = 양식이나 다른 서버가 아니라 본인 계정으로 보내라고 고객에게 알리세요.
    .step-3 = { -domain }의 DNS 담당자에게 이관하세요.
sender-authentication_spf_admin =
    .headline = SPF를 통과하지 못했습니다
    .summary = 봉투 도메인의 SPF가 { -ip } 주소를 허용하지 않습니다.
    .step-1 = "dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }" 명령을 실행하세요. v=spf1 레코드는 하나, DNS 조회는 10번까지여야 합니다.
    .step-2 = { $ip ->
            [none] 발신 IP(ip4:192.0.2.1 형식)
           *[known] ip4:{ $ip } 항목
        }이나 보낸 서비스의 include를 추가하세요.
    .step-3 = 자동 전달된 메일이면 봉투 발신자를 바꾸고(SRS) DKIM 서명을 그대로 두세요.
sender-authentication_dkim =
    .headline = 메일의 서명이 통과하지 못했습니다
    .summary = 메일 서버는 메일에 서명(DKIM)을 붙입니다. { -receiver }에서 { -domain }의 유효한 서명을 찾지 못했습니다.
sender-authentication_dkim_admin =
    .headline = DKIM을 통과하지 못했습니다
    .summary = { -server }에서 { -d } 값의 유효한 DKIM 서명을 찾지 못했습니다.
    .step-1 = 보낸 메일의 DKIM-Signature를 보고 "selector._domainkey"에 d= 도메인을 붙여 키를 조회하세요.
    .step-2 = 게시된 키를 서버의 키와 비교하세요. 끊기지 않은 TXT 값이고 옛 selector가 아니어야 합니다.
    .step-3 = 도중에 깨지면 서명 뒤에 메일을 바꾸는 바닥글, 스캐너, 게이트웨이를 멈추세요.
sender-authentication_dmarc =
    .headline = 보낸 사람 주소가 검사에서 걸렸습니다
    .summary = { -domain }의 주인은 자기 것으로 확인되지 않는 메일을 거부하라고 해 두었습니다(DMARC). 이 메일은 확인되지 않았습니다.
    .step-1 = 다른 서비스가 아니라 보낸 사람 주소의 메일 서비스에서 보내세요.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = 보낸 사람 주소를 확인하세요. Gmail이나 Yahoo 주소는 바로 그 서비스에서 보내야 합니다.
    .step-2 = 자동 전달이나 메일링 리스트를 거쳤는지 물어보세요. 둘 다 DMARC를 깨뜨립니다.
    .step-3 = 우리 도메인이면 이관하세요. SPF나 DKIM에 발송 서비스가 빠져 있습니다.
sender-authentication_dmarc_admin =
    .headline = DMARC 정책에 따라 거부되었습니다
    .summary = From({ -domain })과 일치하는 도메인에서 SPF도 DKIM도 통과하지 못했고, DMARC 정책이 quarantine이나 reject입니다.
    .step-1 = 하나를 통과시키고 일치시키세요: From 도메인을 d=로 한 DKIM, 또는 그 도메인의 반송 주소.
    .step-2 = 집계 보고서(rua=)에서 { -ip } 주소로 보내는 서비스를 찾으세요.
    .step-3 = From이 무료 메일 주소이면 그 업체에서 보내거나 우리 도메인의 주소를 쓰세요.
    .avoid = 메일을 통과시키려고 DMARC 레코드를 없애지 마세요. 위조 메일도 통과합니다.
sender-authentication_none =
    .headline = 보낸 사람을 증명할 것이 없었습니다
    .summary = { -receiver }에서는 진짜 메일이라는 증명을 요구합니다. 이 메일에는 흔히 쓰는 두 가지(SPF와 DKIM)가 다 없었습니다.
sender-authentication_none_admin =
    .headline = { $provider ->
            [none] SPF와 DKIM 모두 통과하지 못했습니다
           *[known] { $provider }에서 SPF, DKIM 모두 막혔습니다
        }
    .summary = { -ip }에서 { -domain } 이름의 메일을 보냈습니다. SPF에 그 IP가 없고 도메인의 유효한 DKIM 서명도 없습니다.
    .step-1 = { -domain }의 SPF 레코드에 { -ip }의 발송 서비스를 추가하세요(TXT 레코드 하나, 조회 10번까지).
    .step-2 = 그 서비스에서 { -d } DKIM 서명을 켜고 받은 키를 게시하세요.
    .step-3 = Gmail 주소로 시험 메일을 보내 "원본 보기"를 여세요. SPF와 DKIM이 모두 PASS여야 합니다.
sender-authentication_arc_admin =
    .headline = ARC 체인이 깨졌습니다
    .summary = 자동 전달된 메일인데, 첫 검사를 보증하는 ARC 봉인이 검증되지 않았습니다.
    .step-1 = 봉인 뒤에 메일을 바꾼 홉을 찾으세요: 리스트 바닥글, 스캐너, 바뀐 링크.
    .step-2 = DNS에서 전달 서버의 ARC 키를 확인하세요.
    .step-3 = 전달 없이 직접 보내 비교하세요.
sender-authentication_gmail_admin =
    .headline = Gmail에서 거부: 통과한 발신자 인증 없음
    .summary = { -ip }에서 { -domain } 이름의 메일을 보냈습니다. Gmail은 모두에게 SPF나 DKIM을, 대량 발신자에게는 SPF, DKIM, DMARC를 요구합니다.
    .step-1 = { -ip }의 서비스를 SPF에 추가하고 { -domain }의 DKIM으로 서명하세요.
    .step-2 = Gmail 주소로 시험 메일을 보내 "원본 보기"를 여세요. SPF와 DKIM이 모두 PASS여야 합니다.
    .step-3 = Google Postmaster Tools에서 도메인을 지켜보세요. 하루 5,000통부터는 DMARC도 게시하세요.
sender-authentication_microsoft365_admin =
    .step-1 = { -domain }에서 Microsoft 365로 보내면 include:spf.protection.outlook.com을 추가하고 Defender 포털에서 DKIM을 켜세요.
    .step-2 = 다른 서비스로 보냈으면 그 서비스의 SPF 항목과 DKIM 키를 따로 두세요.
    .step-3 = 시험 메일의 Authentication-Results에서 compauth, spf, dkim, dmarc를 보세요.
sender-authentication_outlook_admin =
    .summary = Outlook.com은 하루 5,000통 넘게 보내는 도메인에 SPF, DKIM, DMARC를 요구합니다. { -domain } 메일은 통과하지 못했습니다.
    .step-1 = 셋 다 게시하세요: { -ip } 주소를 넣은 SPF, DKIM 키, p=none 이상의 DMARC.
    .step-2 = SPF나 DKIM을 From 도메인과 일치시키세요.
    .step-3 = outlook.com 메일함으로 시험하고 메시지 원본의 Authentication-Results를 보세요.
sender-authentication_yahoo_admin =
    .step-1 = { -domain }의 SPF나 DKIM을 통과시키세요. 대량 발신자는 둘 다와 p=none 이상의 DMARC가 필요합니다.
    .step-2 = 그중 하나를 From 도메인과 일치시키세요.
    .step-3 = Yahoo Sender Hub(senders.yahooinc.com)에서 도메인을 확인하세요.

relay-denied =
    .short = 로그인이 빠짐
    .headline = 서버가 메일을 넘겨주지 않습니다
    .summary = 메일 서버는 자기 사용자의 메일만 다른 도메인으로 보내 줍니다. 대개 로그인이 빠진 것입니다.
    .step-1 = 메일 프로그램의 보내는 메일 서버(SMTP) 설정에서 인증을 켜세요.
    .step-2 = 보내는 메일 서버와 포트를 메일 회사의 도움말과 비교하세요. 포트는 대개 587이나 465입니다.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = 프로그램이 쓰는 보내는 메일 서버, 포트, 로그인을 물어보세요.
    .step-2 = 587은 STARTTLS, 465는 TLS로 맞추고 사용자 이름에 전체 주소를 넣으세요.
    .step-3 = 나중에 다른 서버에서 반송되었으면 이관하세요. MX가 그 도메인을 모르는 호스트를 가리킵니다.
relay-denied_admin =
    .summary = { -server }에는 { -ip }에서 { -recipient } 앞으로 온 메일을 받는 설정이 없습니다.
    .step-1 = 우리 발신 서버이면 클라이언트가 587이나 465에 로그인하게 하거나 그 IP를 신뢰 네트워크에 넣으세요.
    .step-2 = 수신 쪽 MX이면 로컬이나 릴레이 도메인 목록에서 빠져 있습니다. "dig MX"를 확인하세요.
    .step-3 = 모든 MX 호스트를 비교하세요. 옛 MX나 백업 MX에 도메인이 빠진 경우가 많습니다.
    .avoid = 모두에게 릴레이를 열지 마세요. 스팸 발송자가 몇 시간 안에 찾아냅니다.
relay-denied_not-logged-in =
    .headline = 메일 프로그램이 로그인하지 않았습니다
    .summary = { -service }에서는 로그인한 사람의 메일만 보내 줍니다. 메일 프로그램이 보내는 메일 서버에 로그인하지 않았습니다.
relay-denied_microsoft365_admin =
    .headline = 발신 서버와 맞는 커넥터가 없습니다
    .summary = Microsoft 365가 { -ip }의 테넌트를 알 수 없어 릴레이하지 않았습니다.
    .step-1 = 인바운드 커넥터를 확인하세요. IP 목록에 { -ip } 주소가 있거나 인증서 이름이 맞아야 합니다.
    .step-2 = IP나 인증서가 바뀌었으면 Exchange 관리 센터 → 메일 흐름에서 커넥터도 바꾸세요.
    .step-3 = 호스트가 틀렸으면 수신 쪽 MX를 쓰거나 smtp.office365.com에 로그인해 보내세요.
relay-denied_gmail_admin =
    .headline = Google 릴레이가 모르는 발신자입니다
    .step-1 = 관리 콘솔에서 앱 → Google Workspace → Gmail → 라우팅 → SMTP 릴레이 서비스를 여세요.
    .step-2 = { -ip } 주소를 허용하거나 SMTP 로그인을 요구하고, 조직의 도메인으로 보내세요.
    .step-3 = 서버의 EHLO 이름을 조직의 도메인으로 맞추세요.

relay-denied_exchange_admin =
    .step-1 = { -recipient } 주소가 내부이면 그 도메인을 허용 도메인에 추가하세요.
    .step-2 = 장치가 외부로 보내야 하면 그 IP만을 위한 수신 커넥터를 만들고 릴레이 권한을 주세요.
    .step-3 = 로그인할 수 있는 클라이언트이면 587의 Client Frontend 커넥터를 쓰세요.

login-required =
    .short = 로그인이 필요함
    .headline = 보내려면 로그인해야 합니다
    .summary = { -service }에서는 먼저 로그인한 사람의 메일만 받습니다. 메일 프로그램이 로그인하지 않았거나 보안 연결을 쓰지 않았습니다.
    .step-1 = 보내는 메일 서버(SMTP) 설정에서 인증을 켜고 주소와 비밀번호를 넣으세요.
    .step-2 = SSL/TLS와 포트 465, 또는 STARTTLS와 포트 587을 고르세요.
    .step-3 = 설정을 메일 회사의 도움말과 비교하세요.
login-required_helpdesk =
    .summary = { -login-server }에서는 자기 사용자가 로그인해야 메일을 받습니다. 고객의 프로그램이 로그인하지 않았거나 보안 연결을 쓰지 않았습니다.
    .step-1 = 보내는 메일 서버를 확인하세요: 인증 켜기, 사용자 이름은 전체 주소, TLS 켜기.
    .step-2 = 25가 아니라 포트 587이나 465를 쓰세요.
    .step-3 = 백신이나 VPN이 중간에 있는지 물어보세요. 로그인이나 TLS를 없애기도 합니다.
login-required_admin =
    .summary = { -login-server }의 이 포트에는 AUTH가, 또는 그 전에 STARTTLS가 필요합니다.
    .step-1 = 클라이언트를 587 STARTTLS나 465 TLS로 맞추고 실제 계정의 AUTH를 쓰세요.
    .step-2 = TLS 뒤의 EHLO 응답을 보세요. AUTH가 그때만 나오는 경우가 많습니다.
    .step-3 = 외부 메일을 받을 호스트이면 포트 25를 쓰고 다른 서버에 AUTH를 요구하지 마세요.
login-required_microsoft365_admin =
    .step-1 = 장치를 smtp.office365.com, 포트 587, STARTTLS로 맞추고 "인증된 SMTP"가 허용된 라이선스 메일함을 쓰세요.
    .step-2 = 최신 인증을 못 쓰는 장치이면 고정 IP용 커넥터를, 내부 메일에는 High Volume Email을 쓰세요.
    .step-3 = 내부에만 보내면 로그인 없이 테넌트의 MX 포트 25로 보내세요.

login-failed =
    .short = 로그인이 안 됨
    .headline = 로그인이 거부되었습니다
    .summary = { -service }에서 메일 프로그램이 보낸 사용자 이름과 비밀번호를 받아들이지 않았습니다. 메일은 나가지 않았습니다.
    .step-1 = 메일 회사의 웹사이트에 같은 주소와 비밀번호로 로그인해 보세요.
    .step-2 = 메일 프로그램의 보내는 메일 서버(SMTP)에 비밀번호를 다시 입력하세요.
    .step-3 = 웹사이트는 되는데 프로그램만 안 되면 웹사이트에서 "앱 비밀번호"를 찾으세요.
    .avoid = 거듭해서 시도하지 마세요. 몇 번 틀리면 계정을 잠그는 서비스가 많습니다.
login-failed_helpdesk =
    .summary = { -login-server }에서 고객 프로그램의 사용자 이름과 비밀번호를 받아들이지 않았습니다. 아무것도 나가지 않았습니다.
    .step-1 = 사용자 이름을 확인하세요. 대부분 전체 주소를 넣어야 합니다.
    .step-2 = 브라우저로 로그인하게 하세요. 잠금, 2단계 인증, 비밀번호 만료가 드러납니다.
    .step-3 = 옛 비밀번호를 보내는 오래된 기기를 찾으세요. 잠금의 원인입니다.
login-failed_admin =
    .summary = { -login-server }에서 AUTH를 거부했습니다. 자격 증명이 틀렸거나 꺼진 방식입니다.
    .step-1 = 로그인 로그에서 이 사용자와 시각을 보세요: 틀린 비밀번호, 잠금, 정책, 방식.
    .step-2 = TLS 뒤에 EHLO가 내놓는 방식과 클라이언트가 쓰는 방식을 확인하세요.
    .step-3 = 여러 계정이나 나라가 보이면 추측 공격입니다. 시도 횟수를 제한하고 2차 인증을 요구하세요.
login-failed_app-password =
    .headline = 앱 비밀번호가 필요합니다
    .summary = { -service }에서는 메일 프로그램에 보통 비밀번호를 허용하지 않습니다. 프로그램 하나를 위해 따로 만든 긴 비밀번호, 곧 앱 비밀번호가 필요합니다.
    .step-1 = 브라우저로 계정에 로그인해 보안 설정에서 앱 비밀번호를 만드세요.
    .step-2 = 메일 프로그램에 보통 비밀번호 대신 앱 비밀번호를 입력하세요.
    .step-3 = 더 쓰지 않는 앱 비밀번호는 지우세요.
    .avoid = 피해 가려고 2단계 인증을 끄지 마세요.
login-failed_app-password_helpdesk =
    .step-1 = 보통 비밀번호가 맞아도 메일 프로그램에서는 안 된다고 고객에게 알리세요.
    .step-2 = 보안 설정에서 2단계 인증을 켜고 앱 비밀번호를 만들게 하세요.
    .step-3 = 받는 설정과 보내는 설정에 모두 빈칸 없이 붙여 넣으세요.
login-failed_app-password_admin =
    .step-1 = 서비스 계정의 앱 비밀번호를 만들거나 프로그램을 OAuth 2.0(XOAUTH2)으로 옮기세요.
    .step-2 = 조직 정책이 사용자의 앱 비밀번호를 허용하는지 확인하세요.
login-failed_basic-auth-off =
    .headline = 이 로그인 방식은 꺼져 있습니다
    .summary = { -service }에서는 이제 사용자 이름과 비밀번호만으로 로그인할 수 없습니다. 브라우저 창이 뜨는 새 로그인 방식을 써야 합니다.
    .step-1 = 메일 프로그램을 업데이트하고 계정을 지운 뒤 다시 추가하세요. 로그인 창이 떠야 합니다.
    .step-2 = 그동안은 웹메일을 쓰세요.
    .step-3 = { -note-to-admin }
    .avoid = 비밀번호를 재설정하지 마세요. 맞는 비밀번호도 거부됩니다.
login-failed_basic-auth-off_helpdesk =
    .step-1 = 비밀번호 때문이 아니라고 고객에게 알리세요.
    .step-2 = 프로그램 버전을 확인하세요. OAuth 2.0("최신 인증")을 지원해야 합니다.
    .step-3 = 장치와 스크립트는 이관하세요. 다른 발송 방법이 필요합니다.
login-failed_basic-auth-off_admin =
    .summary = { -login-server }에서 이 사용자나 조직 전체의 기본 인증을 거부합니다.
    .step-1 = 클라이언트를 OAuth 2.0(SMTP의 XOAUTH2)으로 옮기세요.
    .step-2 = Microsoft 365이면 Set-CASMailbox -SmtpClientAuthenticationDisabled, 보안 기본값, 인증 정책을 보세요.
    .step-3 = OAuth를 못 쓰는 장치이면 IP 커넥터나 장치용 메일 서비스로 릴레이하세요.
login-failed_account-disabled =
    .headline = 계정이 정지되어 있습니다
    .summary = 로그인은 맞지만 이 계정으로는 보낼 수 없습니다. { -service }에서 계정을 잠그거나 닫았습니다.
    .step-1 = 브라우저로 로그인하세요. 이유가 나오는 경우가 많습니다.
    .step-2 = 메일 회사의 고객센터나 메일 관리자에게 문의하세요.
login-failed_account-disabled_admin =
    .step-1 = 계정의 로그인 차단, 라이선스 누락, 남용 잠금을 확인하세요.
    .step-2 = 도용되었으면 잠금을 풀기 전에 비밀번호를 재설정하고 모든 세션을 끊으세요.
login-failed_web-login =
    .headline = 먼저 브라우저로 로그인해야 합니다
    .summary = { -service }에서 본인인지 확신하지 못해 메일 프로그램을 막았습니다.
    .step-1 = 같은 컴퓨터와 네트워크에서 브라우저로 로그인해 본인임을 확인하세요.
    .step-2 = 몇 분 안에 메일 프로그램에서 다시 시도하세요.
    .step-3 = 또 물어보면 앱 비밀번호를 만드세요.
login-failed_web-login_admin =
    .step-1 = 서버의 네트워크에서 브라우저로 한 번 로그인해 보안 질문에 답하세요.
    .step-2 = OAuth 2.0이나 앱 비밀번호를 쓰세요. 데이터 센터의 일반 로그인은 자주 막힙니다.
login-failed_wrong-password =
    .headline = 사용자 이름이나 비밀번호가 틀렸습니다
    .summary = { -service }에서 이 로그인 방식은 되지만 사용자 이름과 비밀번호가 맞지 않았습니다.
login-failed_too-many-tries =
    .headline = 로그인 시도가 너무 많았습니다
    .summary = { -service }에서 틀린 로그인이 너무 많아 한동안 새 로그인을 막습니다.
    .step-1 = { $wait ->
            [none] 30분
           *[known] { $wait }
        } 기다리고 그동안은 시도하지 마세요.
    .step-2 = 이 계정을 쓰는 모든 휴대전화와 컴퓨터에서 비밀번호를 고치세요.
    .step-3 = 누가 시도했는지 모르면 브라우저에서 비밀번호를 바꾸세요.
login-failed_too-many-tries_admin =
    .step-1 = 로그에서 시도한 곳을 찾으세요: 오래된 기기, 스크립트, 공격.
    .step-2 = 그것을 멈추고 잠금이 풀릴 때까지 기다리세요.
login-failed_gmail =
    .summary = Google이 이 로그인을 받아들이지 않았습니다. 메일 프로그램에는 보통 비밀번호가 아니라 "Google 계정으로 로그인"이나 앱 비밀번호가 필요합니다.
    .step-1 = 메일 프로그램에서 계정을 지우고 "Google 계정으로 로그인"으로 다시 추가하세요.
    .step-2 = 안 되는 프로그램이면 2단계 인증을 켜고 myaccount.google.com/apppasswords에서 앱 비밀번호를 만드세요.
    .step-3 = 그 16자를 비밀번호로 입력하세요.
login-failed_gmail_helpdesk =
    .step-1 = 어떤 프로그램인지 물어보세요. "Google 계정으로 로그인"이 있으면 계정을 지우고 다시 추가하세요.
    .step-2 = 없으면 2단계 인증이 켜졌는지 확인하고 앱 비밀번호를 만들게 하세요.
    .step-3 = 스캐너와 스크립트, 앱 비밀번호를 못 만드는 Workspace 계정은 이관하세요.
login-failed_gmail_admin =
    .step-1 = smtp.gmail.com 포트 587에서 OAuth 2.0(XOAUTH2)이나 2단계 인증 계정의 앱 비밀번호를 쓰세요.
    .step-2 = Workspace의 장치가 보내면 관리 콘솔에서 IP를 허용하고 smtp-relay.gmail.com을 쓰세요.
    .step-3 = 관리 콘솔의 사용자 로그인 이벤트에서 차단된 로그인을 찾으세요.
login-failed_yahoo =
    .summary = Yahoo가 이 로그인을 받아들이지 않았습니다. 메일 프로그램에는 Yahoo의 로그인 창이나 앱 비밀번호가 필요합니다.
    .step-1 = 브라우저로 Yahoo에 로그인해 계정 보안(Account Security)에서 앱 비밀번호를 만드세요.
    .step-2 = 메일 프로그램에 보통 비밀번호 대신 앱 비밀번호를 입력하세요.
login-failed_icloud =
    .summary = Apple이 이 로그인을 받아들이지 않았습니다. 메일 프로그램에는 Apple 계정의 암호가 아니라 앱 암호가 필요합니다.
    .step-1 = account.apple.com에 로그인해 "로그인 및 보안"에서 앱 암호를 만드세요.
    .step-2 = 메일 프로그램에 앱 암호를 입력하세요. 보내는 메일 서버는 smtp.mail.me.com, 포트 587입니다.
login-failed_microsoft365 =
    .step-1 = outlook.office.com에 로그인해 보세요. 안 되면 비밀번호가 틀렸거나 계정이 잠긴 것입니다.
    .step-2 = 메일 프로그램에서 계정을 지우고 Microsoft 로그인 창을 거쳐 다시 추가하세요.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Entra ID의 로그인 로그를 보세요: 틀린 비밀번호, 조건부 액세스, 레거시 인증 차단.
    .step-2 = Microsoft 365 관리 센터 → 활성 사용자 → 메일 → 이메일 앱 관리에서 "인증된 SMTP"를 확인하세요.
    .step-3 = 테넌트를 확인하세요. Get-TransportConfig에 SmtpClientAuthenticationDisabled 값이 나옵니다. OAuth 2.0이 낫습니다.
login-failed_outlook =
    .summary = Microsoft가 이 로그인을 받아들이지 않았습니다. Outlook.com, Hotmail, Live에는 브라우저 창이 뜨는 새 로그인 방식이 필요합니다.
    .step-1 = 메일 프로그램을 업데이트하고 계정을 지운 뒤 다시 추가하세요. 로그인 창이 떠야 합니다.
    .step-2 = 프로그램이 물으면 받는 메일과 보내는 메일의 로그인 방식을 OAuth2로 고르세요.
    .step-3 = 그동안은 outlook.com에서 메일을 읽고 보내세요.
    .avoid = 비밀번호를 재설정하지 마세요. 맞는 비밀번호도 거부됩니다.
login-failed_comcast =
    .step-1 = 브라우저로 Xfinity에 로그인해 메일 보안 설정에서 타사 프로그램을 허용하세요.
    .step-2 = 메일 프로그램에 비밀번호를 다시 입력하세요. 보내는 메일 서버는 smtp.comcast.net, 포트 587입니다.
login-failed_naver =
    .step-1 = 브라우저로 네이버 메일에 로그인해 환경설정에서 "POP3/SMTP"나 "IMAP/SMTP"를 "사용함"으로 바꾸세요.
    .step-2 = 2단계 인증을 쓰면 "애플리케이션 비밀번호"를 만들어 넣으세요.
login-failed_gmx =
    .step-1 = 브라우저로 로그인해 설정에서 POP3와 IMAP을 허용하세요. 그래야 메일 프로그램이 들어갑니다.
    .step-2 = 2단계 인증을 쓰면 보안 설정에서 앱 비밀번호를 만드세요.
    .step-3 = 메일 프로그램의 보내는 메일 서버에도 비밀번호를 다시 입력하세요.
login-failed_t-online =
    .step-1 = Telekom 고객 센터에서 메일 프로그램용 "이메일 비밀번호"를 정하세요. 로그인 비밀번호로는 안 됩니다.
    .step-2 = 메일 프로그램의 받는 메일과 보내는 메일에 모두 입력하세요.
login-failed_qq =
    .step-1 = mail.qq.com에 로그인해 설정 → 계정에서 SMTP 서비스를 켜세요.
    .step-2 = 거기서 받은 인증 코드를 비밀번호 대신 입력하세요.
login-failed_netease =
    .step-1 = 브라우저로 로그인해 설정 → POP3/SMTP/IMAP에서 서비스를 켜세요.
    .step-2 = 거기서 받은 인증 코드를 비밀번호 대신 입력하세요.
login-failed_yandex =
    .step-1 = 브라우저로 로그인해 메일 설정에서 메일 프로그램을 허용하세요.
    .step-2 = Yandex ID에서 메일용 앱 비밀번호를 만들어 프로그램에 입력하세요.
login-failed_mail-ru =
    .step-1 = 브라우저로 로그인해 보안 설정에서 외부 앱용 비밀번호를 만드세요.
    .step-2 = 메일 프로그램에 보통 비밀번호 대신 입력하세요.
login-failed_zoho =
    .step-1 = 2단계 인증을 쓰면 Zoho 계정에서 앱 비밀번호를 만드세요.
    .step-2 = 보내는 메일 서버를 확인하세요. 계정의 지역에 따라 다릅니다.
login-failed_amazon-ses_admin =
    .step-1 = SES 콘솔에서 만든 SMTP 자격 증명을 쓰세요. 액세스 키와 다르고 리전마다 따로입니다.
    .step-2 = IAM 사용자가 활성이고 ses:SendRawEmail 권한이 있는지 확인하세요.
login-failed_godaddy =
    .step-1 = 보내는 메일 서버를 smtpout.secureserver.net, 포트 465, SSL로 맞추세요.
    .step-2 = 전체 주소와 그 비밀번호를 입력하세요.

send-as-denied =
    .short = 발신 주소를 쓸 수 없음
    .headline = 이 보낸 사람 주소는 쓸 수 없습니다
    .summary = 로그인은 되었지만 { -service }에서 이 계정이 { $sender ->
            [none] 이 보낸 사람
           *[known] { $sender }
        } 주소로 보내는 것을 허용하지 않습니다.
    .step-1 = 보낸 사람을 내 주소로 바꿔 다시 보내세요.
    .step-2 = 메일 프로그램의 보내는 메일 서버가 바로 이 주소의 것인지 확인하세요.
    .step-3 = 그 주소로 보낼 권한을 관리자에게 요청하세요.
send-as-denied_helpdesk =
    .summary = 고객은 로그인했지만 이 계정은 { $sender ->
            [none] 이 보낸 사람
           *[known] { $sender }
        } 주소로 보낼 수 없습니다.
    .step-1 = 보낸 사람 주소를 보내는 메일 서버의 로그인 이름과 비교하세요.
    .step-2 = 한 주소의 메일이 다른 주소의 서버로 나가는지 보세요.
    .step-3 = 함께 쓰는 주소이면 이관해 그 주소로 보낼 권한을 받으세요.
send-as-denied_admin =
    .summary = 이 로그인은 MAIL FROM이나 From에 { -sender } 주소를 쓸 수 없습니다.
    .step-1 = 그 메일함에 "다른 사람으로 보내기" 권한을 주거나 주소를 로그인 계정의 별칭으로 추가하세요.
    .step-2 = 장치나 프로그램이면 전용 메일함을 주고 From을 거기에 맞추세요.
    .step-3 = Postfix이면 smtpd_sender_login_maps를 보세요.
send-as-denied_microsoft365_admin =
    .step-1 = Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER 명령을 실행하세요. 한 시간쯤 걸릴 수 있습니다.
    .step-2 = 프로그램이 별칭으로 보내면 조직에서 별칭 발송을 허용하세요.
    .step-3 = 프로그램의 From이 로그인하는 메일함과 같은지 확인하세요.

account-blocked =
    .short = 계정이 차단됨
    .headline = 이 계정은 지금 메일을 보낼 수 없습니다
    .summary = { -service }에서 이 계정의 발송을 멈췄습니다. 메일이 너무 많이 나갔거나 다른 사람이 계정을 쓴 경우가 많습니다.
    .step-1 = 믿을 수 있는 컴퓨터의 브라우저에서 비밀번호를 바꾸세요.
    .step-2 = 보낸 메일, 자동 전달, 규칙에서 내가 만들지 않은 것을 찾아 지우세요.
    .step-3 = 관리자나 메일 회사의 고객센터에 계정을 풀어 달라고 하세요.
    .avoid = 옛 계정을 정리하기 전에 새 계정으로 보내지 마세요.
account-blocked_helpdesk =
    .summary = { -service }에서 고객 계정의 발송을 멈췄습니다. 대량 발송, 스팸, 비밀번호 유출이 흔한 원인입니다.
    .step-1 = 보낸 적 없는 메일, 낯선 로그인, 비밀번호를 묻는 메일이 있었는지 물어보세요.
    .step-2 = 무엇보다 먼저 비밀번호를 바꾸고 모든 세션을 끊게 하세요.
    .step-3 = 그다음에만 해제를 위해 이관하세요. 두 번째 차단은 더 오래갑니다.
account-blocked_admin =
    .summary = { -server }에서 발신 계정{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } 또는 테넌트 전체를, 아마도 스팸 때문에 차단했습니다.
    .step-1 = 비밀번호를 재설정하고 모든 세션을 끊고 낯선 규칙, 자동 전달, 앱 동의를 지우세요.
    .step-2 = 최근 며칠 동안 무엇이 어느 IP에서 나갔는지 추적하세요.
    .step-3 = 서비스에 해제를 요청하고 한도와 2차 인증을 설정하세요.
account-blocked_microsoft365_admin =
    .step-1 = 비밀번호를 재설정하고 세션을 취소하고 받은 편지함 규칙과 자동 전달을 확인하고 2차 인증을 켜세요.
    .step-2 = Defender 포털 → 전자 메일 및 공동 작업 → 검토 → 제한된 엔터티에서 차단을 푸세요.
    .step-3 = 테넌트 전체가 막혔으면(5.7.705, 5.7.708, 5.7.750) 도메인을 확인하고 지원 요청을 여세요.
account-blocked_amazon-ses_admin =
    .step-1 = SES 콘솔의 계정 상태 페이지에서 반송률, 신고율, 검토 여부를 보세요.
    .step-2 = 원인이 된 메일을 멈추고, 무엇을 바꿨는지 열린 케이스에 답하세요.
account-blocked_zoho_admin =
    .step-1 = 비밀번호를 재설정하고 자동 전달을 확인한 뒤 Zoho Mail 관리 콘솔에서 차단을 푸세요.
    .step-2 = 거기서도 막혀 있으면 Zoho 고객센터에 문의하세요.

sending-limit =
    .short = 발송 한도를 다 씀
    .headline = 지금은 발송 한도를 다 썼습니다
    .summary = { -service }에서는 계정마다 보낼 수 있는 양이 정해져 있습니다. 이 계정이 한도에 이르러 메일이 나가지 않았습니다.
    .step-1 = { $wait ->
            [none] 내일까지
           *[known] { $wait }
        } 기다렸다가 다시 보내세요.
    .step-2 = 한 번에 더 적은 사람에게 보내거나, 많으면 뉴스레터 서비스를 쓰세요.
    .step-3 = 그만큼 보낸 적이 없으면 비밀번호를 바꾸세요. 다른 사람이 보냈을 수 있습니다.
    .avoid = 계속 시도하지 마세요. 시도할 때마다 횟수에 들어가는 서비스가 많습니다.
sending-limit_helpdesk =
    .summary = 고객 계정이 지금 { -service }에서 허용하는 만큼 다 보냈습니다. 메일은 나가지 않았습니다.
    .step-1 = 오늘 몇 명에게 어떤 도구로 보냈는지 물어보세요.
    .step-2 = 숫자가 맞지 않으면 계정 도용을 확인하세요.
    .step-3 = 한도가 언제 풀리는지 고객에게 알리세요. 대개 첫 메일 뒤 24시간입니다.
sending-limit_admin =
    .summary = 발신 계정{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }의 발송량이 { -login-server }의 한도를 넘었습니다.
    .step-1 = 최근 24시간의 메일을 세어 보세요. 작업인가요, 발송 목록인가요, 도용인가요?
    .step-2 = 작업 속도를 늦추거나 대량 메일을 전용 서비스로 옮기세요.
    .step-3 = 실제로 필요한 양이면 한도를 올려 달라고 하세요.
sending-limit_day =
    .headline = 하루 발송 한도를 다 썼습니다
sending-limit_trial =
    .headline = 체험 계정은 발송 한도가 낮습니다
    .summary = { -service }에서 체험 계정은 조금만 보낼 수 있습니다. 그 한도에 이르렀습니다.
    .step-1 = 내일까지 기다렸다가 다시 보내세요.
    .step-2 = 더 보내야 하면 유료 요금제를 고르세요.
sending-limit_trial_admin =
    .step-1 = 테넌트나 계정을 유료 요금제로 옮기고 도메인을 확인하세요.
sending-limit_gmail =
    .summary = Gmail 계정은 하루에 약 500명에게, Workspace 계정은 2,000통까지 보낼 수 있습니다. 이 계정이 한도에 이르렀습니다.
    .step-1 = 최대 24시간 기다리세요. 메일은 계속 읽을 수 있습니다.
    .step-2 = 받는 사람이 많으면 Google 그룹스나 뉴스레터 서비스를 쓰세요.
sending-limit_microsoft365_admin =
    .step-1 = 발신자의 메시지 추적을 실행하세요. 메일함은 하루 수신자 10,000명까지이고 테넌트 한도는 따로 있습니다.
    .step-2 = Defender 포털의 제한된 엔터티와 도용 여부를 보세요.
    .step-3 = 대량 메일은 전용 서비스로 옮기세요.
sending-limit_amazon-ses_admin =
    .step-1 = 전송 속도와 24시간 발송량을 SES 계정 대시보드의 할당량과 비교하세요.
    .step-2 = 발송을 늦추고 454는 간격을 늘려 가며 재시도하세요.
    .step-3 = 할당량 증가를 요청하세요. 아직 샌드박스이면 벗어나세요.

suppressed =
    .short = 아예 보내지 않음
    .headline = 메일을 일부러 보내지 않았습니다
    .summary = { -service }에서 배달을 시도하지 않았습니다. 전에 { -recipient } 주소로 메일이 가지 않았거나, 상대방이 수신을 거부하거나 신고했습니다.
    .step-1 = 주소가 맞는지, 상대방이 메일을 원하는지 확인하세요.
    .step-2 = 개인적인 일이면 본인 메일함에서 보내세요.
    .step-3 = 주소가 맞으면 발송 도구 담당자에게 발송 제외 목록에서 빼 달라고 하세요.
suppressed_helpdesk =
    .summary = { -service }에서 보내지 않았습니다. 메일이 가지 않았거나 거부된 주소의 목록에 { -recipient } 주소가 있습니다.
    .step-1 = 발송 도구의 발송 제외 목록에서 주소를 찾으세요. 반송인가요, 신고인가요, 수신 거부인가요?
    .step-2 = 반송 항목은 메일함이 다시 될 때만 빼세요.
    .step-3 = 신고와 수신 거부는 본인이 메일을 요청할 때만 빼세요.
suppressed_admin =
    .summary = 발송 서비스의 발송 제외 목록에 { -recipient } 주소가 있어 시도하지 않았습니다.
    .step-1 = API나 콘솔에서 항목의 날짜와 이유를 보세요.
    .step-2 = 메일함이 다시 되면 지우고 한 통을 보내 보세요.
    .step-3 = 신고로 생긴 항목은 두세요. 원치 않는 메일은 도메인 전체에 해가 됩니다.
suppressed_amazon-ses_admin =
    .step-1 = SES 콘솔의 Suppression list나 "aws sesv2 get-suppressed-destination"에서 찾으세요.
    .step-2 = 메일함이 다시 받으면 거기서 지우세요. 목록은 리전마다 따로입니다.
suppressed_sendgrid_admin =
    .step-1 = SendGrid의 Suppressions에서 찾으세요: 반송, 차단, 스팸 신고, 수신 거부.
    .step-2 = 원인이 없어지면 항목을 지우세요.
suppressed_sparkpost_admin =
    .step-1 = SparkPost의 발송 제외 목록에서, 하위 계정까지 찾으세요.
    .step-2 = 원인이 없어지면 항목을 지우세요.
suppressed_mailgun_admin =
    .step-1 = Mailgun 발신 도메인의 Suppressions에서 찾으세요.
    .step-2 = 원인이 없어지면 항목을 지우세요.

## 발신 서버의 평판

blocklisted =
    .short = 차단 목록에 있음
    .headline = 발신 서버가 차단 목록에 있습니다
    .summary = { -receiver }에서는 { $blocklist ->
            [none] 스팸 발송지 목록
           *[known] 차단 목록 { $blocklist }
        }에 있는 서버를 막습니다. 이 메일을 보낸 서버가 거기에 있습니다. 서버의 문제이지 보낸 분의 문제가 아닙니다.
    .step-1 = { -note-to-admin }
    .step-2 = 그동안은 다른 메일 계정으로 보내세요.
    .avoid = 목록에서 빠지기 전에는 다시 보내지 마세요. 보낼 때마다 거부됩니다.
blocklisted_helpdesk =
    .summary = { -server }에서 { -list }에 있는 발신자를 막는데 { -listed } 항목이 거기에 있습니다. 서버나 도메인의 문제이지 고객의 문제가 아닙니다.
    .step-1 = { $blocklist ->
            [none] 답변에 나온 목록
           *[known] { $blocklist }
        }에서 { -listed } 항목을 찾으세요. 지금도 있나요, 언제부터인가요?
    .step-2 = 누구의 것인지 알아내세요: 우리 서버, 업체의 서버, 고객의 집 회선.
    .step-3 = 서버 주인에게 이관하세요. 고객의 컴퓨터 탓이 아닐 수 있다고 알리세요.
blocklisted_admin =
    .summary = { -listed } 항목이 { -list }에 있어 { -server }에서 메일을 거부했습니다.
    .step-1 = 목록에서 찾아 이유를 읽으세요. 응답에 나온 것이 우리 IP나 도메인인지 확인하세요.
    .step-2 = 먼저 원인을 없애세요: 도용된 계정, 감염된 호스트, 열린 양식, 사들인 주소.
    .step-3 = 목록의 자체 페이지에서 해제를 요청하세요. 대부분 무료입니다.
    .avoid = 원인이 없어지기 전에 해제를 요청하지 마세요. 두 번째 등록은 더 오래갑니다.
blocklisted_spamhaus_admin =
    .step-1 = check.spamhaus.org에서 { -listed } 항목을 찾으세요. 어느 목록인지, 왜인지 나옵니다.
    .step-2 = PBL이면 업체의 메일 서버로 보내거나, 역방향 DNS가 맞는 고정 IP를 직접 해제하세요.
    .step-3 = XBL, CSS, DBL이면 먼저 호스트, 계정, 웹사이트를 정리하세요. SBL 해제는 업체가 합니다.
blocklisted_spamhaus_helpdesk =
    .step-1 = check.spamhaus.org에서 { -listed } 항목을 찾아 어느 목록인지 보세요.
    .step-2 = PBL이면 고객의 프로그램이 직접 보낸 것입니다. 보내는 메일 서버를 메일 회사의 것으로 바꾸고 로그인을 켜세요.
    .step-3 = 다른 목록이면 서버 주인에게 이관하세요. 그곳에서 스팸이 나가고 있습니다.
dns-failed_list-query =
    .headline = 수신 쪽이 차단 목록을 잘못 읽습니다
    .summary = Spamhaus의 답 127.255.255.x는 등록이 아닙니다. 수신 쪽의 조회 설정이 틀렸거나 조회가 거부되었다는 뜻입니다.
dns-failed_list-query_admin =
    .step-1 = 수신 쪽 postmaster에게 알리세요: 252 영역 오타, 254 공용 리졸버, 255 너무 많은 조회.
    .step-2 = 우리 서버이면 자체 리졸버나 Data Query Service 키를 쓰세요.
blocklisted_spamcop_admin =
    .step-1 = spamcop.net/bl.shtml에서 { -listed } 항목을 찾으세요. 최근 하루의 신고로 생긴 항목입니다.
    .step-2 = 스팸을 멈추세요. 마지막 신고 24시간쯤 뒤 저절로 빠집니다.
blocklisted_uceprotect_admin =
    .step-1 = uceprotect.net에서 { -listed } 항목의 레벨을 보세요: 1은 내 IP, 2는 대역, 3은 업체 전체입니다.
    .step-2 = 레벨 1이면 원인을 없애고 7일 기다리세요. 2나 3이면 업체에 알리세요.
    .step-3 = 레벨 2와 3은 쓰지 말라고 수신 쪽에 요청하세요. 무관한 발신자도 막힙니다.
    .avoid = 원인이 없어지기 전에 빠른 해제에 돈을 내지 마세요.
blocklisted_sorbs_admin =
    .headline = 수신 쪽이 없어진 목록을 조회합니다
    .summary = SORBS는 2024년 6월에 문을 닫았습니다. 아직 이 목록을 쓰는 서버는 설정이 틀린 것입니다.
    .step-1 = 설정에서 SORBS를 빼라고 수신 쪽 postmaster에게 알리세요.
    .step-2 = 우리 서버이면 sorbs.net 아래의 영역을 모두 지우세요.
blocklisted_cloudmark_admin =
    .step-1 = csi.cloudmark.com에서 { -listed } 항목을 찾아 재설정을 요청하세요.
    .step-2 = 먼저 스팸과 갑작스러운 발송량을 찾으세요.
blocklisted_abusix_admin =
    .step-1 = lookup.abusix.com에서 { -listed } 항목을 찾으세요. 어느 목록인지, 왜인지 나옵니다.
    .step-2 = 원인을 없애고 거기서 해제를 요청하세요.
blocklisted_barracuda_admin =
    .step-1 = barracudacentral.org/lookups에서 { -listed } 항목을 찾으세요.
    .step-2 = 원인을 없애고 barracudacentral.org/rbl/removal-request를 쓰세요.
blocklisted_proofpoint_admin =
    .step-1 = ipcheck.proofpoint.com에서 { -listed } 항목을 찾아 해제를 요청하세요.
    .step-2 = 먼저 도용된 계정과 갑작스러운 발송량을 찾으세요.
blocklisted_outlook_admin =
    .step-1 = check.spamhaus.org에서 { -listed } 항목을 찾아 문제를 고치세요. Outlook.com이 그 목록을 씁니다.
    .step-2 = 해제되고 몇 시간 뒤 다시 시험하세요.
blocklisted_comcast_admin =
    .step-1 = Spamhaus, Cloudmark CSI, Sender Score에서 { -listed } 항목을 찾으세요. BL 코드의 끝 세 자리에 나옵니다.
    .step-2 = 등록된 목록에서 해제를 요청하세요. Comcast는 저절로 따라갑니다.

ip-blocked =
    .short = 발신 서버가 차단됨
    .headline = 발신 서버가 그쪽에서 차단되었습니다
    .summary = { -receiver }에서 이 메일을 보낸 서버의 메일을 받지 않습니다. 서버의 문제이지 보낸 분이나 내용의 문제가 아닙니다.
    .step-1 = { -note-to-admin }
    .step-2 = 그동안은 다른 메일 계정으로 보내세요.
    .avoid = 이 일로 내용이나 비밀번호를 바꾸지 마세요. 달라지지 않습니다.
ip-blocked_helpdesk =
    .summary = { -server }에서 { -ip }의 메일을 받지 않습니다. 고객의 주소, 내용, 로그인 탓이 아닙니다.
    .step-1 = 이 회사로 가는 메일이 모두 막히는지 보세요. 그렇다면 서버 문제입니다.
    .step-2 = 집 회선이나 작은 자체 서버에서 직접 보내는지 물어보세요.
    .step-3 = 아래 전달 메모와 함께 이관하세요. { -ip }의 주인이 해제를 요청해야 합니다.
    .avoid = 고객에게 내용이나 비밀번호를 바꾸게 하지 마세요. 달라지지 않습니다.
ip-blocked_admin =
    .summary = { -server }에서 자체 목록에 따라 { -ip } 주소를 차단합니다.
    .step-1 = 원인을 찾으세요: 계정이나 양식, 같은 대역의 이웃에서 나간 스팸.
    .step-2 = 응답의 링크를 따르거나 IP, 시각, 응답을 적어 그쪽 postmaster@에 문의하세요.
    .step-3 = 공개 목록도 확인하고 급한 메일은 다른 호스트로 보내세요.
    .avoid = 원인이 없어지기 전에 다른 IP로 옮기지 마세요. 차단이 따라옵니다.
ip-blocked_dynamic =
    .headline = 집 회선에서 바로 보낸 메일은 거부됩니다
    .summary = 메일이 집이나 휴대전화 회선에서 바로 왔습니다. { -receiver }에서는 정식 메일 서버의 메일만 받습니다.
    .step-1 = 프로그램의 보내는 메일 서버를 메일 회사의 것으로 바꾸고 로그인을 켜세요.
    .step-2 = 그동안은 웹메일로 보내세요.
ip-blocked_dynamic_admin =
    .summary = { -server }에서 { -ip } 주소를 유동 IP나 가정용 IP로 봅니다.
    .step-1 = 업체의 스마트호스트를 거쳐 587에서 AUTH로 보내세요.
    .step-2 = 고정 IP이면 자체 이름의 PTR을 설정하고 Spamhaus PBL에서 해제를 요청하세요.
ip-blocked_country =
    .headline = 이 국가나 네트워크의 메일은 거부됩니다
    .summary = { -receiver }에서 이 메일이 온 국가나 네트워크의 메일을 막고 있습니다.
    .step-1 = 내 주소를 허용해 달라고 상대방에게 다른 방법으로 부탁하세요.
    .step-2 = 그동안은 다른 메일 회사의 계정으로 보내세요.
ip-blocked_country_admin =
    .step-1 = { -ip } 주소와 { -domain } 도메인을 예외로 해 달라고 수신 쪽 관리자에게 요청하세요.
    .step-2 = IP의 위치가 틀리면 위치 정보 서비스에서 고치세요.
    .step-3 = 다른 네트워크의 릴레이로 보내세요.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365가 { -ip } 주소를 차단합니다.
    .step-1 = sender.office.com에 { -ip } 주소를 입력하고 받은 메일을 따르세요.
    .step-2 = 응답이 5.7.511이면 응답 전체를 delist@messaging.microsoft.com에 보내세요.
    .step-3 = 5.7.507이나 5.7.513이면 수신 쪽 회사가 차단한 것입니다. 그쪽 관리자에게 문의하세요.
ip-blocked_outlook_admin =
    .summary = Outlook.com의 자체 목록에 { -ip } 주소나 그 대역이 있습니다(S3140, S3150).
    .step-1 = 발신자 지원 양식에서 해제를 요청하세요: go.microsoft.com/fwlink/?LinkID=614866
    .step-2 = SNDS에 IP를 등록하고 JMRP에 가입해 신고와 스팸 트랩을 보세요.
    .step-3 = 자동 거절에 답장해 사람이 봐 달라고 하세요.
ip-blocked_yahoo_admin =
    .step-1 = 먼저 { -ip }의 Spamhaus 등록을 찾으세요. Yahoo 차단은 거기서 오는 경우가 많습니다.
    .step-2 = 원인을 없애고 Yahoo Sender Hub(senders.yahooinc.com)의 문의 양식을 쓰세요.
ip-blocked_gmail_admin =
    .step-1 = { -ip } 주소가 가정용이나 클라우드 회선이면 업체의 메일 서버로 보내세요.
    .step-2 = PTR, SPF, DKIM을 설정하세요. IPv6에서 없으면 Gmail은 거부합니다.
ip-blocked_gmx_admin =
    .step-1 = 응답 끝의 링크를 여세요. postmaster.gmx.net에 원인과 해제 방법이 나옵니다.
    .step-2 = 먼저 PTR, HELO 이름, 감염된 계정을 확인하세요.
ip-blocked_t-online_admin =
    .summary = Telekom은 운영자를 아는 경우에만 새 서버의 메일을 받습니다.
    .step-1 = 우리 도메인의 호스트 이름으로 PTR을 설정하고 그 도메인의 웹사이트에 연락처를 올리세요.
    .step-2 = { -ip } 주소를 적어 tosa@rx.t-online.de에 해제를 요청하세요.
ip-blocked_orange_admin =
    .step-1 = csi.cloudmark.com에서 { -ip } 주소를 찾아 재설정을 요청하세요. Orange가 그 목록을 씁니다.
    .step-2 = Orange에는 연결을 적게, 고르게 보내세요.
ip-blocked_comcast_admin =
    .step-1 = 응답의 링크를 여세요. 코드의 설명과 해제 양식이 있습니다.
    .step-2 = 코드가 ES로 시작하면 { -ip } 주소가 가정용 회선으로 분류된 것입니다. 메일 서버로 릴레이하세요.
ip-blocked_cox_admin =
    .step-1 = 원인이 없어지면 { -ip } 주소와 응답을 unblock.request@cox.net에 보내세요.
ip-blocked_charter_admin =
    .step-1 = 원인이 없어지면 { -ip } 주소와 응답을 unblock@charter.net에 보내세요.
ip-blocked_godaddy_admin =
    .step-1 = 원인이 없어지면 unblock.secureserver.net에서 해제를 요청하세요.
ip-blocked_proofpoint_admin =
    .step-1 = ipcheck.proofpoint.com에서 { -ip } 주소를 찾아 해제를 요청하세요.
ip-blocked_ironport_admin =
    .step-1 = talosintelligence.com에서 { -ip } 주소를 찾으세요. Cisco 게이트웨이는 그 평판을 따릅니다.
    .step-2 = 원인을 없애세요. 거기서 이의를 내거나 수신 쪽에 예외를 요청하세요.
ip-blocked_free_admin =
    .step-1 = { -ip }에서 나간 스팸과 없는 수신자를 찾으세요. Free는 이런 IP를 한동안 자동으로 막습니다.
    .step-2 = 규칙과 연락처는 postmaster.free.fr에서 보세요.
ip-blocked_icloud_admin =
    .step-1 = ipcheck.proofpoint.com과 check.spamhaus.org에서 { -ip } 주소를 확인하세요. Apple이 둘 다 씁니다.
    .step-2 = 둘 다 깨끗하면 IP, 시각, 응답을 icloudadmin@apple.com에 보내세요.
ip-blocked_netease_admin =
    .step-1 = { -ip }의 없는 수신자와 동시 연결을 찾고 속도를 늦추세요.
    .step-2 = 응답의 링크를 따르세요. 글자 코드의 설명과 양식이 있습니다.

poor-reputation =
    .short = 발신 쪽을 못 믿음
    .headline = 발신 서버가 그쪽에서 신뢰받지 못합니다
    .summary = { -receiver }에서 같은 서버나 도메인의 원치 않는 메일을 너무 많이 보았거나, 아직 그 서버를 잘 모릅니다.
    .step-1 = { -note-to-admin }
    .step-2 = 스팸함을 살펴보고 나를 연락처에 추가해 달라고 상대방에게 부탁하세요.
    .step-3 = 급하면 다른 메일 계정으로 보내세요.
poor-reputation_helpdesk =
    .step-1 = 최근에 또 무엇이 나갔는지 물어보세요: 뉴스레터, 프로그램의 청구서, 해킹된 계정.
    .step-2 = 서버나 도메인이 새것인지 알아보세요. 새 발신자는 천천히 신뢰를 쌓아야 합니다.
    .step-3 = 서버 주인에게 이관하세요. 사용자 한 명이 고칠 수 없습니다.
poor-reputation_admin =
    .summary = { -server }에서 낮은 평판 때문에 { -ip } 주소나 { -domain } 도메인의 메일을 늦추거나 거부합니다.
    .step-1 = { -ip } 주소와 { -domain } 도메인의 SPF, DKIM, DMARC, PTR을, 이어서 차단 목록을 확인하세요.
    .step-2 = 메일을 여는 사람에게만 보내세요. 죽은 주소와 사들인 주소를 빼고 천천히 늘리세요.
    .step-3 = 대량 메일과 개인 메일을 다른 IP와 하위 도메인으로 나누세요.
poor-reputation_domain =
    .headline = 발신 도메인이 그쪽에서 신뢰받지 못합니다
    .summary = { -receiver }에서 { $domain ->
            [none] 발신 도메인
           *[known] { $domain }
        }에서 왔거나 그곳으로 가는 링크가 든 원치 않는 메일을 너무 많이 보았습니다.
poor-reputation_domain_admin =
    .step-1 = check.spamhaus.org와 Google Postmaster Tools에서 { -domain } 도메인을 찾으세요.
    .step-2 = 이 도메인으로 보내는 다른 서비스와 링크 뒤의 해킹된 웹사이트를 찾으세요.
    .step-3 = 몇 주 동안 적은 사람에게 적게 보내세요. 새 도메인이 지름길은 아닙니다.
poor-reputation_gmail_admin =
    .step-1 = Google Postmaster Tools에서 스팸률과 인증을 보세요. 스팸 신고는 0.1% 미만으로, 늘 0.3% 아래로 유지하세요.
    .step-2 = 원하는 사람에게만, 대량 메일은 원클릭 수신 거부와 함께 보내세요.
    .step-3 = 모두 맞는데도 2주 동안 거부되면 Gmail의 발신자 문의 양식을 쓰세요.
poor-reputation_outlook_admin =
    .step-1 = SNDS에서 { -ip } 주소를 보고 JMRP에 가입하세요. 신고와 스팸 트랩이 나옵니다.
    .step-2 = 양을 줄이고 목록을 정리한 뒤 발신자 지원 양식을 쓰세요.
poor-reputation_yahoo_admin =
    .step-1 = DKIM을 써서 Yahoo Sender Hub의 신고 피드백 루프에 가입하세요.
    .step-2 = 신고한 사람은 모두 빼세요. 신고율은 0.3% 미만으로 유지하세요.

reverse-dns =
    .short = 서버 이름이 안 맞음
    .headline = 발신 서버에 제대로 된 이름이 없습니다
    .summary = 정식 메일 서버에는 누구나 조회할 수 있는 이름이 있습니다. 이 메일을 보낸 서버에는 { -receiver }에서 인정하는 이름이 없습니다.
    .step-1 = { -note-to-admin }
    .step-2 = 메일 회사의 보통 서버나 웹메일로 보내세요.
reverse-dns_helpdesk =
    .step-1 = 자체 서버, 스캐너, 집 회선에서 보냈는지 물어보세요.
    .step-2 = { -ip }의 주인에게 이관하세요. 회선 업체만 이름을 정할 수 있습니다.
    .step-3 = 내용이나 주소 탓이 아니라고 고객에게 알리세요.
reverse-dns_admin =
    .summary = { -server }에서 { -ip } 주소로 되돌아오는 PTR 이름과 실제 HELO 이름을 요구합니다.
    .step-1 = "dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }"의 결과 이름을 조회하세요. A나 AAAA가 같은 IP여야 합니다.
    .step-2 = IP 주인에게 숫자 섞인 기본 이름이 아니라 서버 이름의 PTR을 설정하게 하세요.
    .step-3 = EHLO에도 같은 이름을 쓰세요. IPv6도 맞추거나 IPv4로 보내세요.
reverse-dns_no-ptr_admin =
    .headline = 발신 IP에 역방향 DNS가 없습니다
    .summary = { -ip }의 PTR 레코드가 없거나 DNS가 답하지 않았습니다.
    .step-1 = 호스팅이나 회선 업체에 { -ip }의 PTR을 mail.example.com처럼 설정해 달라고 하세요.
    .step-2 = 그 이름의 A나 AAAA 레코드를 추가하고 "dig -x"를 시험하세요.
    .step-3 = 옛 TTL이 지난 뒤 다시 시험하세요.
reverse-dns_mismatch_admin =
    .headline = 역방향 DNS와 정방향 DNS가 다릅니다
    .summary = { -ip }의 PTR 이름이 그 IP로 되돌아오지 않습니다.
    .step-1 = PTR 이름에 { -ip } 주소를 가리키는 A나 AAAA 레코드를 추가하세요.
    .step-2 = IP마다 PTR을 하나만 두고 그 이름을 EHLO에 쓰세요.
reverse-dns_helo_admin =
    .headline = 서버가 쓸 수 없는 이름으로 인사합니다
    .summary = { -server }에서 { -ip }의 HELO나 EHLO 이름을 받아들이지 않습니다.
    .step-1 = HELO 이름을 mail.example.com처럼 전체 호스트 이름으로 설정하세요. "localhost", IP, 수신 쪽 이름은 안 됩니다.
    .step-2 = 이름이 되도록 { -ip } 주소로 조회되고 PTR도 같은지 확인하세요.
    .step-3 = Postfix는 smtp_helo_name과 myhostname, Exchange는 송신 커넥터의 FQDN을 보세요.

## 메일

spam-suspected =
    .short = 스팸 필터가 막음
    .headline = 메일이 스팸으로 분류되었습니다
    .summary = { -receiver }의 필터가 이 메일을 스팸으로 보았습니다. 무엇이 걸렸는지는 밝히지 않았습니다.
    .step-1 = 일반 텍스트로 새로 쓰세요. 링크와 글자 넣은 그림을 줄이고 제목을 분명히 하세요.
    .step-2 = 파일과 링크는 상대방이 답장한 뒤 두 번째 메일로 보내세요.
    .step-3 = 내 주소를 허용해 달라고 상대방에게 다른 방법으로 부탁하세요.
    .avoid = 같은 글을 거듭해서 보내지 마세요. 더 스팸처럼 보입니다.
spam-suspected_helpdesk =
    .step-1 = 글 한 줄만 보내게 하세요. 가면 내용 문제, 안 가면 서버나 도메인 문제입니다.
    .step-2 = 링크와 서명을 보세요. 나쁜 링크 하나면 걸립니다.
    .step-3 = 여러 사용자가 겪으면 이관하세요. 계정이 도용되었을 수 있습니다.
spam-suspected_admin =
    .summary = { -server }의 내용 필터가 메일을 거부했습니다.
    .step-1 = 일반 텍스트로 시험하고 링크, 서명, 첨부파일을 하나씩 더해 보세요.
    .step-2 = check.spamhaus.org에서 링크 도메인을, 공개 목록에서 { -ip } 주소를 찾으세요. SPF, DKIM, DMARC도 확인하세요.
    .step-3 = 수신 쪽 관리자에게 시각, 발신자, 응답을 보내세요. 점수는 그쪽에서만 보입니다.
spam-suspected_links =
    .headline = 메일 속 링크가 의심스럽습니다
    .summary = { -receiver }에서 메일 속 링크 하나를 스팸이나 피싱에 쓰인 것으로 알고 있습니다.
    .step-1 = 링크와 서명을 빼고 보내세요.
    .step-2 = 링크가 꼭 필요하면 짧은 링크 대신 전체 주소를 쓰세요.
spam-suspected_links_admin =
    .step-1 = check.spamhaus.org, SURBL, URIBL에서 본문, 서명, 추적 링크의 모든 도메인을 찾으세요.
    .step-2 = 그 웹사이트에서 해킹된 페이지를 찾고 자체 추적 도메인을 쓰세요.
spam-suspected_gmail_admin =
    .step-1 = 이전 메일의 "원본 보기"에서 SPF, DKIM, DMARC가 통과하는지 보세요.
    .step-2 = Google Postmaster Tools의 스팸률과 새 링크, 새 발신자를 보세요.
    .step-3 = 수신자에게 "스팸 아님" 표시와 연락처 추가를 부탁하세요.
spam-suspected_microsoft365_admin =
    .step-1 = 수신 쪽 관리자에게 메시지 추적과 필터의 판정을 요청하세요.
    .step-2 = 우리 테넌트이면 Defender 포털에서 정상 메일로 제출하세요.
spam-suspected_icloud_admin =
    .step-1 = 링크와 인증을, 이어서 ipcheck.proofpoint.com에서 { -ip } 주소를 확인하세요.
    .step-2 = 계속되면 응답 전체를 icloudadmin@apple.com에 보내세요.

virus-detected =
    .short = 바이러스가 발견됨
    .headline = 메일에서 바이러스가 발견되었습니다
    .summary = { -receiver }의 백신이 메일이나 첨부파일에서 해로운 것을 찾아 거부했습니다.
    .step-1 = 다른 것을 보내기 전에 최신 백신으로 컴퓨터를 검사하세요.
    .step-2 = 보낸 적이 없거나 무언가 나오면 관리자에게 알리세요.
    .step-3 = 파일이 깨끗해지면 링크로 공유하세요.
    .avoid = 통과시키려고 파일 이름을 바꾸거나 압축하지 마세요.
virus-detected_helpdesk =
    .step-1 = 고객이 정말 보냈는지 물어보세요. 아니면 주소가 위조되었거나 계정이 도용되었습니다.
    .step-2 = 기기를 검사하고 무언가 나오면 네트워크를 끊으세요.
    .step-3 = 답변에 나온 바이러스 이름과 함께 보안팀에 이관하세요.
virus-detected_admin =
    .summary = { -server }의 백신이 메일을 악성 코드로 보고 거부했습니다.
    .step-1 = 로그에서 어느 호스트나 계정이 몇 통 보냈는지 찾으세요.
    .step-2 = 여러 엔진으로 파일을 검사하세요. 깨끗하면 백신 회사에 신고하세요.
    .step-3 = 로그에 없으면 발신자가 위조된 것입니다. reject 정책의 DMARC를 게시하세요.

attachment-refused =
    .short = 금지된 파일임
    .headline = 허용되지 않는 첨부파일입니다
    .summary = { -receiver }에서는 이런 첨부파일을 받지 않습니다. 프로그램, 스크립트, 암호 걸린 압축 파일이 자주 거부됩니다.
    .step-1 = 파일 공유 서비스에 올리고 링크를 보내세요.
    .step-2 = 되도록 PDF 같은 단순한 형식으로 보내세요.
    .step-3 = 어떻게 받고 싶은지 상대방에게 물어보세요.
    .avoid = 파일 확장자를 바꾸지 마세요. 필터는 속을 봅니다.
attachment-refused_helpdesk =
    .step-1 = 모든 첨부파일의 이름을 물어보세요. ZIP 안의 파일도 포함됩니다.
    .step-2 = 의도하지 않은 것이 있는지 보세요: winmail.dat, 전달된 메일, 서명 그림.
    .step-3 = 고객이 링크로 공유하도록 도우세요.
attachment-refused_admin =
    .summary = { -server }의 형식, 이름 또는 압축 규칙이 첨부파일을 거부했습니다.
    .step-1 = MIME 부분을 나열하세요: 콘텐츠 형식, 파일 이름, 겹친 압축, 매크로, 암호화.
    .step-2 = 통과하는 형식을 수신 쪽 관리자에게 묻거나 파일 공유를 쓰세요.
    .step-3 = 우리 규칙이면 이 발신자만 허용하고 백신 검사는 유지하세요.
attachment-refused_executable =
    .headline = 프로그램과 스크립트는 첨부할 수 없습니다
    .summary = { -receiver }에서는 실행되는 파일(EXE, JS, BAT 등)을 거부합니다. ZIP 안에 있어도 마찬가지입니다.

message-too-large =
    .short = 메일이 너무 큼
    .headline = 메일이 너무 큽니다
    .summary = { $limit ->
            [none] 메일이 { -receiver }에서 허용하는 크기보다 큽니다
           *[known] { -receiver }에서는 { $limit }까지 받는데 이 메일은 더 큽니다
        }. 첨부파일은 보내는 동안 3분의 1쯤 커집니다.
    .step-1 = 파일 공유 서비스를 써서 파일 대신 링크를 보내세요.
    .step-2 = 그림을 줄이거나 파일을 여러 메일로 나눠 보내세요.
message-too-large_helpdesk =
    .step-1 = 본문 그림까지 첨부파일 크기를 모두 더하고 3분의 1을 더하세요.
    .step-2 = 우리 서버의 한도인지 수신 쪽 한도인지 알아보세요.
    .step-3 = 고객이 링크로 공유하도록 도우세요.
message-too-large_admin =
    .summary = 메일이 { -server }의 크기 한도{ $limit ->
            [none] {""}
           *[known] ({ $limit })
        }를 넘었습니다.
    .step-1 = 로그의 크기(base64 뒤)를 { -server }의 EHLO 응답에 나온 SIZE와 비교하세요.
    .step-2 = 우리 한도이면 게이트웨이, 커넥터, 메일함 모두 똑같이 올리세요.
    .step-3 = 아니면 파일 공유를 제공하고, 바로 알도록 우리 한도를 낮추세요.
message-too-large_mailbox-limit =
    .summary = 상대방의 메일함은 { $limit ->
            [none] 더 작은
           *[known] { $limit }까지의
        } 메일만 받습니다. 첨부파일은 보내는 동안 3분의 1쯤 커집니다.
message-too-large_microsoft365_admin =
    .step-1 = 우리 메일함이면 Exchange 관리 센터의 "메시지 크기 제한"에서 올리세요. 최대 150MB입니다.
    .step-2 = 크기 한도가 있는 메일 흐름 규칙과 커넥터도 보세요.
    .step-3 = base64를 셈에 넣으세요. 한도가 36MB이면 파일은 약 26MB까지입니다.

message-malformed =
    .short = 메일 형식이 깨짐
    .headline = 메일의 형식이 올바르지 않습니다
    .summary = 메일을 만든 프로그램이 메일 규칙을 지키지 않았고, { -receiver }에서는 이를 엄격히 봅니다.
    .step-1 = 다른 프로그램이나 웹메일에서 다시 보내세요.
    .step-2 = 메일을 만든 프로그램을 업데이트하세요.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = 어떤 프로그램이 만들었는지 물어보세요: 웹사이트, 청구서 도구, 오래된 메일 프로그램.
    .step-2 = 같은 글을 웹메일로 보내게 하세요. 그것이 되면 프로그램 문제입니다.
    .step-3 = 프로그램을 만들거나 운영하는 쪽에 이관하세요.
message-malformed_admin =
    .summary = { -server }에서 RFC 5322나 RFC 5321에 어긋난 메일을 거부했습니다.
    .step-1 = 서버를 떠나는 원본을 저장해 헤더를 읽으세요.
    .step-2 = 찾을 것: 빠지거나 겹친 From, Date, Message-ID, 날것의 8비트 문자, 998자를 넘는 줄.
    .step-3 = 메일 라이브러리로 만들고 줄 끝을 CRLF로 보내세요.
message-malformed_bare-lf_admin =
    .headline = 메일에 LF만 있는 줄 끝이 있습니다
    .summary = SMTP는 CRLF를 요구합니다. LF만 있으면 두 번째 메일을 숨길 수 있어 { -server }에서 거부합니다.
    .step-1 = 프로그램이 모든 줄을 CRLF로 끝내게 하세요.
    .step-2 = 그동안 릴레이에서 고치세요(Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = 헤더 필드가 두 번 들어 있습니다
    .summary = From, Subject, To, Message-ID처럼 한 번만 있어야 할 필드가 여러 번 있습니다.
    .step-1 = 원본 헤더에서 겹친 필드를 찾으세요.
    .step-2 = 두 번째를 넣는 스크립트, 게이트웨이, 서명 도구를 찾으세요.
message-malformed_no-from_admin =
    .headline = From 필드가 없거나 읽을 수 없습니다
    .summary = { -server }에서 From에서 읽을 수 있는 주소 하나를 찾지 못했습니다(RFC 5322 §3.6.2).
    .step-1 = From에 주소를 하나만 넣고 표시 이름은 따옴표로 묶고 비 ASCII 문자는 인코딩하세요.
    .step-2 = From에 주소가 여럿이면 Sender를 추가하세요.
message-malformed_line-too-long_admin =
    .headline = 메일의 한 줄이 너무 깁니다
    .summary = SMTP는 한 줄에 998자까지 허용하는데 더 긴 줄이 있습니다.
    .step-1 = 본문을 quoted-printable이나 base64로 보내고 긴 헤더 필드는 접으세요.
    .step-2 = 줄바꿈 없는 HTML과 긴 References, DKIM 필드를 보세요.

content-refused =
    .short = 내용이 거부됨
    .headline = 메일에 허용되지 않는 내용이 있습니다
    .summary = { -receiver }의 규칙이 메일의 내용을 거부했습니다. 낱말, 숫자, 링크, 또는 쓰인 방식이 걸렸습니다.
    .step-1 = 카드 번호, 비밀번호, 링크 등 규칙에 걸릴 것을 빼세요.
    .step-2 = 일반 텍스트로 다시 보내세요.
    .step-3 = 어떻게 보내면 되는지 상대방에게 물어보세요.
content-refused_dlp =
    .headline = 정보 유출 방지 규칙이 막았습니다
    .summary = 카드나 계좌 번호처럼 메일로 내보내면 안 되는 내용이 든 것으로 보입니다.
    .step-1 = 번호를 빼거나 회사가 정한 방법으로 보내세요.
    .step-2 = 규칙이 틀린 것 같으면 관리자에게 문의하세요.
content-refused_dlp_admin =
    .step-1 = DLP 시스템의 보고서에서 발신자와 시각으로 규칙을 찾으세요.
    .step-2 = 패턴을 좁히거나 이 발신자와 수신자를 암호화해 통과시키세요.
content-refused_helpdesk =
    .step-1 = 어떤 내용이 있었는지 물어보세요: 금융이나 건강 정보, 링크, 낯선 문자.
    .step-2 = 어느 서버가 거부했는지 보고 우리 규칙인지 수신 쪽 규칙인지 알아보세요.
    .step-3 = 우리 규칙이고 메일이 정당하면 이관하세요.
content-refused_admin =
    .summary = { -server }의 내용 규칙에 걸렸습니다: DLP 규칙, 낱말이나 링크 목록, 인코딩, 언어.
    .step-1 = 우리 규칙부터 찾으세요. 거부한 호스트가 우리 게이트웨이일 수 있습니다.
    .step-2 = 메일을 나눠 보내 걸리는 부분을 찾으세요.
    .step-3 = 시각과 응답을 주고 수신 쪽 관리자에게 규칙을 문의하세요.

policy-refused =
    .short = 자체 규칙에 걸림
    .headline = 받는 쪽 규칙에 따라 거부되었습니다
    .summary = { -receiver }에서 자체 규칙에 따라 메일을 거부했고, 어떤 규칙인지는 밝히지 않았습니다.
    .step-1 = 링크나 파일 없이 글 한 줄만 보내 통과하는지 보세요.
    .step-2 = 그쪽 메일 서버가 내 메일을 거부한다고 상대방에게 다른 방법으로 알리세요.
    .step-3 = { -note-to-them }
    .avoid = 주소를 바꾸지 마세요. 주소가 틀렸다는 말은 없습니다.
policy-refused_helpdesk =
    .step-1 = 글 한 줄만, 이어서 다른 주소로 보내 보세요. 내용, 사람, 서버 중 무엇이 거부되는지 드러납니다.
    .step-2 = 차단 목록에서 { -ip } 주소와 { -domain } 도메인을, 그리고 SPF, DKIM, DMARC를 확인하세요.
    .step-3 = 규칙은 수신 쪽 관리자만 안다고 고객에게 알리세요.
policy-refused_admin =
    .summary = { -server }에서 로컬 정책에 따라 { -recipient } 앞 메일을 거부했고 이유는 없습니다.
    .step-1 = 흔한 것부터 확인하세요: { -ip }의 차단 목록, PTR, SPF, DKIM, DMARC, 링크.
    .step-2 = 그 서비스의 다른 도메인에도 보내 서비스의 규칙인지 한 고객의 규칙인지 보세요.
    .step-3 = 시각, IP, 발신자, 수신자, 응답을 적어 그쪽 postmaster에게 문의하세요.
policy-refused_forwarding =
    .headline = 외부 자동 전달은 허용되지 않습니다
    .summary = 메일함의 규칙이 메일을 넘겼는데, 회사가 외부 자동 전달을 허용하지 않습니다.
    .step-1 = 메일함 설정에서 자동 전달을 지우거나 관리자에게 허용을 요청하세요.
policy-refused_forwarding_admin =
    .step-1 = 낯선 자동 전달이 메일함에 있는지 보세요. 침입자가 씁니다.
    .step-2 = Microsoft 365에서 필요한 것이면 아웃바운드 스팸 정책의 "자동 전달 규칙"에서 이 사용자만 허용하세요.
policy-refused_gmail_admin =
    .summary = 대개 Google이 아니라 수신 쪽 Workspace 관리자의 규칙이 거부한 것입니다.
    .step-1 = 수신 쪽 관리자에게 시각과 응답을 보내세요. "이메일 로그 검색"에서 찾을 수 있습니다.
    .step-2 = 우리 Workspace이면 Gmail → 규정 준수와 라우팅에서 규칙을 찾으세요.
policy-refused_microsoft365_admin =
    .step-1 = 수신 쪽 관리자에게 메시지 추적을 요청하세요. 메일 흐름 규칙의 이름이 나옵니다.
    .step-2 = 우리 테넌트이면 메일 흐름 → 규칙에서 거부하는 규칙을 찾으세요. 5.7.900~5.7.999가 그런 규칙의 코드입니다.
policy-refused_mimecast_admin =
    .step-1 = 응답 끝 괄호 안의 번호를 수신 쪽 관리자에게 주세요.
    .step-2 = Mimecast의 Rejected and Deferred Messages를 봐 달라고 하세요.

## 흐름

rate-limited =
    .short = 메일이 너무 많음
    .headline = 짧은 시간에 메일이 너무 많았습니다
    .summary = { -receiver }에서는 짧은 시간에 정해진 양만 받습니다. 메일 자체는 문제없습니다.
    .step-1 = { -wait }
    .step-2 = 받는 사람이 많으면 작게 나눠 보내거나 뉴스레터 서비스를 쓰세요.
    .avoid = 바로 다시 보내지 마세요. 더 오래 기다리게 됩니다.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 최근 한 시간에 뉴스레터나 프로그램이 메일을 많이 보냈는지 물어보세요.
    .step-3 = 하루 넘게 계속되면 이관하세요.
rate-limited_admin =
    .summary = { -server }에서 { -ip } 주소나 { -domain } 도메인의 전송을 제한합니다.
    .step-1 = { -admin-wait }
    .step-2 = 시간당 연결과 메일을 줄이고 4xx마다 간격을 늘리세요.
    .step-3 = 발송량이 정상이면 도용된 계정, 없는 수신자, 빠진 SPF나 DKIM을 찾으세요.
rate-limited_recipient =
    .headline = 상대방에게 메일이 너무 많이 오고 있습니다
    .summary = { -mailbox }에 { -receiver }에서 한 사람에게 허용하는 것보다 많은 메일이 오고 있습니다.
    .step-1 = { -wait }
    .step-2 = 급하면 상대방에게 다른 방법으로 연락하세요.
rate-limited_recipient_admin =
    .summary = { -recipient } 메일함의 수신량이 { -server }에서 한 메일함에 허용하는 속도를 넘었습니다.
    .step-1 = { -admin-wait }
    .step-2 = 우리 알림이 많거나 메일 루프가 있는지 보세요. 알림은 묶어 보내세요.
    .step-3 = 우리 메일함이면 다른 메일을 감추려는 메일 폭탄인지 보세요.
rate-limited_sender =
    .headline = 이 발신자가 너무 빨리 보냅니다
    .summary = { -receiver }에 { $sender ->
            [none] 이 발신자
           *[known] { $sender }
        }의 메일이 짧은 시간에 너무 많이 왔습니다.
rate-limited_gmail_admin =
    .summary = Gmail이 { -ip } 주소나 그 대역, { -domain } 도메인을 제한합니다: 평소와 다른 속도, 스팸 신고, 빠진 인증.
    .step-1 = 속도를 늦추고 간격을 늘려 가며 큐가 재시도하게 하세요.
    .step-2 = SPF, DKIM, DMARC, PTR, TLS와 Google Postmaster Tools의 스팸률을 확인하세요.
    .step-3 = 사람들이 원한 메일부터 천천히 양을 다시 늘리세요.
rate-limited_outlook_admin =
    .summary = Outlook.com이 평판이나 갑작스러운 발송량 때문에 { -ip } 주소를 제한합니다.
    .step-1 = 연결을 적게 하고 큐의 재시도에 맡기세요.
    .step-2 = SNDS에서 { -ip } 주소를 보세요. 새 IP는 몇 주 동안 적은 양을 꾸준히 보내야 합니다.
    .step-3 = 정상 메일이 계속 제한되면 발신자 지원 양식을 쓰세요.
rate-limited_microsoft365_admin =
    .step-1 = 큐의 재시도에 맡기세요. IP가 알려지면 이 제한은 저절로 풀립니다.
    .step-2 = SPF, DKIM, DMARC를 갖춰 꾸준히 보내세요. 양이 갑자기 늘면 4.7.500이 다시 옵니다.
rate-limited_yahoo_admin =
    .summary = Yahoo가 { -ip }의 메일을 미룹니다: 발송량, 신고, 평판. TSS04 계열 코드가 이 뜻입니다.
    .step-1 = 연결을 적게, 몇 시간씩 쉬며 천천히 큐가 재시도하게 하세요.
    .step-2 = 메일을 여는 사람에게 먼저 보내세요. SPF, DKIM, DMARC를 확인하세요.
    .step-3 = 이틀 넘게 계속되면 Yahoo Sender Hub의 문의 양식을 쓰세요.
rate-limited_orange_admin =
    .step-1 = Orange에는 동시 연결을 두세 개로, 연결마다 메일을 적게 유지하세요.
    .step-2 = 30분 뒤 큐가 재시도하게 하세요.
rate-limited_qq_admin =
    .step-1 = qq.com에는 IP와 발신자마다 시간당 연결과 메일을 줄이세요.
    .step-2 = 메일을 하루에 나눠 보내고 SPF와 DKIM을 설정하세요.
rate-limited_netease_admin =
    .step-1 = 연결과 세션당 수신자를 줄이세요. 코드 뒤의 글자가 어떤 한도인지 알려 줍니다.
    .step-2 = 4xx 뒤에는 두 시간 쉬었다가 더 천천히 보내세요.

too-many-connections =
    .short = 연결이 너무 많음
    .headline = 동시에 열린 연결이 너무 많습니다
    .summary = 발신 서버가 { -receiver }에서 허용하는 것보다 많은 연결을 열었습니다. 메일 자체는 문제없습니다.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 메일 프로그램에 나왔으면 다른 기기에서 닫게 하세요.
    .step-3 = 계속되면 이관하세요. 서버의 연결 수를 줄여야 합니다.
too-many-connections_admin =
    .summary = { -server }에 { -ip }의 세션, 메일, 또는 세션 안의 틀린 명령이 너무 많습니다.
    .step-1 = 이 수신 쪽으로 가는 동시 연결을 줄이세요. Postfix: smtp_destination_concurrency_limit
    .step-2 = 메일 몇 통마다 세션을 닫고 쉬는 세션은 두지 마세요.
    .step-3 = 같은 IP 뒤의 다른 호스트를 찾으세요.

too-many-recipients =
    .short = 수신자가 너무 많음
    .headline = 한 메일에 받는 사람이 너무 많습니다
    .summary = { -receiver }에서는 한 번에 정해진 수의 수신자만 받습니다. 일부는 이미 받았을 수 있습니다.
    .step-1 = 받지 못한 사람들에게 작게 나눠 보내세요.
    .step-2 = 받는 사람이 많으면 메일링 리스트나 뉴스레터 서비스를 쓰세요.
too-many-recipients_helpdesk =
    .step-1 = 받는 사람, 참조, 숨은 참조를 그룹 구성원까지 모두 세세요.
    .step-2 = 두 번 받는 사람이 없도록 누가 받았는지 알아보세요.
    .step-3 = 우리 메일 서비스의 한도를 고객에게 알리세요.
too-many-recipients_admin =
    .summary = RCPT TO의 수가 { -server }의 한도를 넘었습니다. RFC 5321 §4.5.3.1.8은 100 이상을 요구합니다.
    .step-1 = 봉투를 나누세요. Postfix: smtp_destination_recipient_limit
    .step-2 = 452와 RCPT 뒤의 552는 "나머지는 나중에"로 다루세요(RFC 5321 §4.5.3.1.10).
    .step-3 = 우리 한도이면 로그인한 사용자만 올리세요.

greylisted =
    .short = 조금 기다려야 함
    .headline = 조금 늦게 전달됩니다
    .summary = { -receiver }에서는 처음 보는 메일 서버에 { -some-wait } 뒤에 다시 오라고 합니다. 스팸을 거르는 절차이고 정상 메일은 통과합니다.
    .step-1 = { $retry ->
            [server] 할 일이 없습니다. 메일 서버가 알아서 다시 보냅니다.
            [sender] { -some-wait } 뒤에 다시 보내세요.
           *[none] 먼저 { -some-wait } 기다리세요. 메일은 문제없습니다.
        }
    .avoid = 여러 번 보내지 마세요. 대기 시간이 줄지 않습니다.
greylisted_helpdesk =
    .step-1 = 첫 메일에는 흔히 있는 지연이라고 설명하세요.
    .step-2 = { -tell-wait }
    .step-3 = 네 시간 뒤에도 대기 중이면 이관하세요. 서버가 IP를 바꿔 가며 재시도할 수 있습니다.
greylisted_admin =
    .summary = { -server }에서 { -ip }, { -sender }, { -recipient } 조합을 그레이리스팅합니다.
    .step-1 = 같은 IP에서 { -some-wait } 뒤 큐가 재시도하게 하세요.
    .step-2 = 큐의 재시도 간격을 확인하세요. 처음 몇 번은 5~15분입니다.
    .step-3 = 여러 IP로 보내면 한 메일의 재시도를 한 IP나 한 /24에서 하세요.

mail-loop =
    .short = 메일이 맴돎
    .headline = 메일이 서버 사이를 맴돌았습니다
    .summary = 메일 서버들이 메일을 서로 주고받다가 한 곳에서 막았습니다. 대개 두 자동 전달이 서로를 가리킵니다.
    .step-1 = 자동 전달을 설정해 두었으면 확인하세요.
    .step-2 = 상대방에게 다른 방법으로 연락하세요. 그쪽 메일함이 자신에게 전달하고 있을 수 있습니다.
    .step-3 = { -note-to-admin }
    .avoid = 고쳐지기 전에는 다시 보내지 마세요. 또 맴돌게 됩니다.
mail-loop_helpdesk =
    .step-1 = 옛 계정까지 양쪽의 자동 전달을 물어보세요.
    .step-2 = 반송 메일의 Received 줄을 읽으세요. 번갈아 나오는 두 이름이 루프입니다.
    .step-3 = 둘 다 서버이면 이관하세요. MX나 커넥터가 틀린 곳을 가리킵니다.
mail-loop_admin =
    .summary = { -recipient } 주소로 가는 길에 홉이 너무 많습니다.
    .step-1 = Received 줄을 아래부터 읽어 되풀이되는 두 호스트를 찾으세요.
    .step-2 = 끊으세요: 자동 전달, 자신이 든 목록, 자신을 가리키는 MX, 틀린 허용 도메인이나 스마트호스트.
    .step-3 = 메일이 자신에게 돌아온다는 응답이면 도메인을 로컬에 추가하세요(Postfix mydestination, Sendmail class w).

## 서버와 네트워크

server-unavailable =
    .short = 서버가 준비 안 됨
    .headline = 받는 쪽 메일 서버가 바쁘거나 멈췄습니다
    .summary = { -receiver }에서 지금은 메일을 받지 않습니다. 바쁘거나 다시 시작하거나 작업 중입니다.
    .step-1 = { -wait }
    .step-2 = 급하면 상대방에게 다른 방법으로 연락하세요.
    .avoid = 주소를 바꾸지 마세요. 주소 탓이 아닙니다.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 서비스에 상태 페이지가 있으면 보세요.
    .step-3 = 다른 도메인도 안 되면 이관하세요. 문제가 우리 쪽에 있습니다.
server-unavailable_admin =
    .summary = { -server }에서 지금은 메일을 받지 않는다고 답했습니다.
    .step-1 = { -admin-wait }
    .step-2 = MX마다 시험하세요: "openssl s_client -starttls smtp -connect { -host }:25"
    .step-3 = 우리 서버이면 부하, 디스크, 메모리, 멈춘 서비스, 연결 한도를 보세요.
server-unavailable_maintenance =
    .headline = 받는 쪽 메일 서버가 점검 중입니다
    .summary = { -receiver }에서 점검을 하고 있어 끝날 때까지 메일을 받지 않습니다.

server-error =
    .short = 서버에 문제가 있음
    .headline = 받는 쪽 메일 서버에 문제가 있습니다
    .summary = { -receiver }에서 내부 문제가 생겼습니다. 주소나 메일 탓이 아닙니다.
    .step-1 = { -wait }
    .step-2 = 계속되면 메일에 문제가 있다고 상대방에게 다른 방법으로 알리세요.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 그 서비스의 다른 사람도 같은 문제를 겪는지 확인하세요.
    .step-3 = 문제가 난 쪽으로 이관하세요. 서버는 아래 전달 메모에 있습니다.
server-error_admin =
    .summary = { -server }에서 내부 문제가 생겼습니다: 설정, 조회, 필터, 저장소.
    .step-1 = { -admin-wait }
    .step-2 = 우리 서버이면 그 시각의 로그에서 문제가 된 조회, 필터, 메일 저장소를 찾으세요.
    .step-3 = 아니면 이 서버를 거치지 않고 그쪽 postmaster@에 알리세요.

server-full =
    .short = 서버가 가득 참
    .headline = 받는 쪽 메일 서버에 공간이 없습니다
    .summary = { -receiver }의 디스크나 메모리가 가득 찼습니다. 메일함 하나가 아니라 서버 전체의 일입니다.
    .step-1 = { -wait }
    .step-2 = 그쪽 관리자가 알 수 있게 상대방에게 다른 방법으로 알리세요.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 메일을 지워도 소용없다고 고객에게 알리세요. 메일함 한도가 아닙니다.
    .step-3 = 우리 서버이면 바로 이관하세요.
server-full_admin =
    .summary = { -server }의 디스크나 메모리가 모자랍니다(4.3.1).
    .step-1 = 우리 서버이면 큐와 메일함 볼륨의 공간과 inode를 비우세요. Exchange에서는 back pressure 이벤트를 보세요.
    .step-2 = 아니면 큐의 재시도에 맡기고 그쪽 postmaster에게 알리세요.
server-full_exchange_admin =
    .step-1 = MSExchangeTransport 이벤트 15004~15007에서 무엇이 모자란지 보세요.
    .step-2 = 큐 볼륨의 디스크 공간을 비우거나 메모리를 늘리세요.
    .step-3 = Get-Queue에서 메일 폭주를 찾으세요.

mailer-failed =
    .short = 프로그램에 문제 있음
    .headline = 받는 쪽 프로그램에 문제가 생겼습니다
    .summary = { -receiver }에서 메일을 받았지만, 메일함에 넣는 프로그램에 문제가 생겼습니다.
    .step-1 = 메일이 들어가지 않는다고 상대방에게 다른 방법으로 알리세요.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = 주소와 메일은 문제없다고 고객에게 알리세요.
    .step-2 = 다른 메일은 가는지 물어보세요. 한 메일함의 필터 스크립트가 원인인 경우가 많습니다.
    .step-3 = 그 서버를 운영하는 쪽에 이관하세요.
mailer-failed_admin =
    .summary = { -server }에서 { -recipient } 주소의 배달 명령이 비정상 종료되었습니다.
    .step-1 = 종료 코드를 보세요: 67 사용자 없음, 69 사용 불가, 73 만들 수 없음, 75 나중에, 77 권한 없음.
    .step-2 = 같은 사용자로 명령을 직접 실행하세요: 경로, 권한, 할당량, 필터 문법.
    .step-3 = 일시적 문제에는 75로 끝나게 하세요. 그래야 메일이 큐에 남습니다.

connection-failed =
    .short = 연결이 안 됨
    .headline = 받는 쪽 메일 서버에 연결할 수 없습니다
    .summary = { -receiver }에 연결되지 않았거나 연결이 끊겼습니다. 서버나 가는 길에 문제가 있을 수 있습니다.
    .step-1 = { -wait }
    .step-2 = 그동안 주소의 @ 뒷부분을 확인하세요.
    .step-3 = 프로그램에서 메일이 전혀 나가지 않으면 인터넷 회선과 보내는 메일 서버를 확인하세요.
connection-failed_helpdesk =
    .step-1 = 다른 도메인으로는 메일이 가는지 보세요. 안 가면 고객 쪽 문제입니다.
    .step-2 = 메일 프로그램에 나왔으면 보내는 메일 서버, 포트 587이나 465, 방화벽, 백신을 확인하세요.
    .step-3 = 한 도메인만 하루 동안 안 되면 이관하세요.
connection-failed_admin =
    .summary = { -server }에 SMTP 세션이 열리지 않습니다: 거부, 시간 초과, 끊김.
    .step-1 = 발신 호스트에서 MX마다 IPv4와 IPv6로 "nc -vz { -host } 25"를 실행하세요.
    .step-2 = 포트 25로 아무것도 나가지 않으면 회선 업체나 클라우드가 막은 것입니다. 587 릴레이를 쓰세요.
    .step-3 = 메일 도중에 끊기면 MTU, 방화벽의 SMTP 검사, 시간 제한을 보세요.

dns-failed =
    .short = 도메인 조회가 안 됨
    .headline = 받는 쪽 서버를 찾지 못했습니다
    .summary = 인터넷의 이름 서비스(DNS)가 @ 뒤의 도메인에 대해 답하지 않았습니다. 보통 곧 풀립니다.
    .step-1 = { -wait }
    .step-2 = 그동안 주소의 @ 뒷부분을 확인하세요.
dns-failed_helpdesk =
    .step-1 = DNS 도구에서 도메인을 찾으세요. 다른 곳에서는 조회되나요?
    .step-2 = { -tell-wait }
    .step-3 = 어디서나 안 되면 도메인 주인에게, 아니면 우리 네트워크팀에 이관하세요.
dns-failed_admin =
    .summary = { -recipient }의 도메인의 DNS 조회가 안 되었습니다: SERVFAIL, 시간 초과, DNSSEC.
    .step-1 = "dig +trace MX"와 "dig +cd"를 실행하세요. +cd만 되면 DNSSEC이 깨진 것입니다.
    .step-2 = 리졸버를 확인하세요: 연결, 맴도는 포워딩 여부, 비운 캐시.
    .step-3 = 우리 도메인이면 위임, glue, DS, 모든 네임서버의 같은 답을 시험하세요.
dns-failed_loop =
    .headline = 도메인이 발신 서버 자신을 가리킵니다
    .summary = DNS에 따르면 이 도메인의 메일은 지금 보내려는 바로 그 서버로 가야 합니다.
dns-failed_loop_admin =
    .step-1 = 이 서버가 도메인의 메일을 받아야 하면 로컬이나 릴레이 도메인에 추가하세요.
    .step-2 = 아니면 MX를 고치세요. 127.0.0.1, 사설 IP, 틀린 스마트호스트를 찾으세요.

delivery-timed-out =
    .short = 시간이 다 됨
    .headline = 메일을 제때 전달하지 못했습니다
    .summary = 발신 서버가 여러 번 시도한 끝에 포기했습니다{ $server ->
            [none] {""}
           *[known] . { $server }에 메일을 넘기지 못했습니다
        }.
    .step-1 = 주소의 @ 뒷부분을 확인하세요.
    .step-2 = 한 번 더 보내세요. 문제가 풀렸을 수 있습니다.
    .step-3 = 메일이 가지 않는다고 상대방에게 다른 방법으로 알리세요.
delivery-timed-out_helpdesk =
    .step-1 = 반송 메일의 마지막 답변을 읽으세요. 내내 무엇이 안 되었는지 나옵니다.
    .step-2 = MX 도구로 도메인을 시험하세요. 서버가 지금은 되나요?
    .step-3 = 되면 한 번 더 보내게 하세요.
delivery-timed-out_admin =
    .summary = 보관 기간이 지나 메일이 큐에서 빠졌습니다. { -server }에 관한 마지막 기록이 진짜 원인입니다.
    .step-1 = 로그에서 이 큐 ID의 시도를 모두 모으세요. 매번 같은가요, 여러 가지인가요?
    .step-2 = MX마다 IPv4와 IPv6의 포트 25를 시험하세요.
    .step-3 = 몇 시간 뒤 지연 알림을 보내 사용자가 일찍 알게 하세요.

tls-failed =
    .short = 보안 연결이 안 됨
    .headline = 보안 연결을 맺지 못했습니다
    .summary = 한쪽이 메일을 암호화해 보내라고 하는데 { -receiver }에 보안 연결로 접속하지 못했습니다.
    .step-1 = 메일 프로그램에 나왔으면 컴퓨터의 날짜와 시각, 서버 이름, 포트를 확인하세요.
    .step-2 = 메일 프로그램이나 컴퓨터가 오래되었으면 업데이트하세요.
    .step-3 = { -note-to-admin }
    .avoid = 통과시키려고 암호화를 끄지 마세요.
tls-failed_helpdesk =
    .step-1 = 어디에 나왔는지 물어보세요. 메일 프로그램이면 서버 이름, 포트(465 SSL/TLS, 587 STARTTLS), 시계를 확인하세요.
    .step-2 = TLS 연결을 열어 보는 백신을 찾으세요.
    .step-3 = 반송 메일로 왔으면 이관하세요. 두 서버 사이의 문제입니다.
tls-failed_admin =
    .summary = { -server }에 TLS 연결이 되지 않거나 TLS가 없습니다.
    .step-1 = "openssl s_client -starttls smtp -connect { -host }:25"에서 버전, 체인, 이름을 보세요.
    .step-2 = 양쪽의 TLS 1.2 이상과 전체 인증서 체인을 확인하세요.
    .step-3 = 도메인의 MTA-STS와 DANE을 확인하세요: "dig TXT _mta-sts"와 TLSA 레코드.
tls-failed_microsoft365_admin =
    .step-1 = 끝 숫자를 보세요: 321 STARTTLS 없음, 322 만료, 323 틀린 TLSA, 324 DNSSEC, 325 틀린 이름.
    .step-2 = testconnectivity.microsoft.com에서 수신 도메인의 DANE과 STARTTLS를 시험하세요.
    .step-3 = 도메인 주인에게 알리세요. DANE과 MTA-STS는 Microsoft가 아니라 그쪽에서 고칩니다.
tls-failed_required =
    .headline = 받는 쪽이 암호화를 요구합니다
    .summary = { -receiver }에서는 보안 연결로만 메일을 받는데 발신 서버가 암호화하지 않았습니다.
tls-failed_required_admin =
    .step-1 = 보내는 메일의 STARTTLS를 켜세요. Postfix: smtp_tls_security_level = may 또는 dane
    .step-2 = EHLO 응답에서 STARTTLS를 숨기는 방화벽을 찾으세요.
    .step-3 = 특정 버전이나 암호 방식이 필요하면 TLS 1.2와 1.3을 허용하세요.
tls-failed_certificate =
    .headline = 서버의 인증서를 믿을 수 없습니다
    .summary = 메일 서버는 인증서로 이름을 증명합니다. 이 인증서는 만료되었거나, 다른 이름의 것이거나, 모르는 곳에서 나왔습니다.
tls-failed_certificate_admin =
    .step-1 = 날짜, 이름, 체인을 보세요: "openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }"
    .step-2 = 갱신하고, 중간 인증서를 함께 보내고, MX 호스트 이름을 포함하세요.
    .step-3 = DANE을 쓰면 새 키마다 먼저 새 TLSA 레코드를 게시하세요.
tls-failed_handshake =
    .headline = 두 서버에 공통된 암호화 방식이 없습니다
tls-failed_handshake_admin =
    .step-1 = 양쪽의 버전과 암호 방식을 비교하세요. 한쪽은 TLS 1.0만, 다른 쪽은 1.2만 쓸 수 있습니다.
    .step-2 = 바로 TLS를 기다리는 포트(465)에 STARTTLS가 오는지, 또는 그 반대인지 보세요.

protocol-error =
    .short = 서버끼리 안 맞음
    .headline = 메일 서버끼리 말이 통하지 않았습니다
    .summary = 받는 쪽이 명령을 알아듣지 못했거나 예상하지 못했습니다. 틀린 설정이나 오래된 프로그램이 흔한 원인입니다.
    .step-1 = 한 번 더 보내세요. 연결이 끊겨서 생기기도 합니다.
    .step-2 = 메일 프로그램이나 장치에 나왔으면 보내는 메일 서버, 포트, 보안 설정을 확인하세요.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = 무엇이 보내는지 물어보세요: 메일 프로그램, 스캐너, 스크립트, 서버.
    .step-2 = 포트와 보안을 함께 확인하세요: 465는 SSL/TLS, 587은 STARTTLS.
    .step-3 = 메일 통신을 바꾸는 백신이나 방화벽을 찾으세요.
protocol-error_admin =
    .summary = { -server }에서 명령을 거부했습니다: 모르는 명령, 틀린 순서, 틀린 인수.
    .step-1 = 세션을 기록해 5xx 앞줄을 보세요: 명령, 순서, 인수, 길이.
    .step-2 = SMTP를 바꾸는 방화벽을 찾으세요(명령 자리의 XXXX, EHLO 없음).
    .step-3 = STARTTLS 뒤에 EHLO를 다시 보내고, MAIL FROM은 AUTH가 끝난 뒤에 보내세요.

unsupported-feature =
    .short = 기능이 없음
    .headline = 받는 쪽 서버에 필요한 기능이 없습니다
    .summary = 이 메일에는 { -receiver }에서 할 수 없는 것이 필요합니다. 주소 속의 영문이 아닌 글자가 그런 예입니다.
    .step-1 = 상대방에게 영문으로만 된 주소가 있으면 그것을 쓰세요.
    .step-2 = 특별한 옵션 없이 일반 텍스트로 보내세요.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = 발신자와 수신자 주소에 한글 등 영문이 아닌 글자가 있는지 보세요.
    .step-2 = 중요도, 수신 확인, 강제 암호화 같은 옵션을 물어보세요.
    .step-3 = 고객이 영문 주소를 쓰도록 도우세요.
unsupported-feature_admin =
    .summary = { -server }에 SMTP 확장이 없거나 MAIL이나 RCPT의 매개변수를 거부합니다.
    .step-1 = EHLO 응답을 쓰인 것과 비교하세요: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, AUTH 방식.
    .step-2 = 그것 없이 보내세요: 7비트 인코딩, "xn--" 도메인, 추가 매개변수 없음.
    .step-3 = EHLO 응답에서 줄을 빼는 방화벽을 찾으세요.

## 문제가 아닌 것

accepted =
    .short = 메일이 접수됨
    .headline = 메일이 접수되었습니다
    .summary = { -receiver }에서 { $recipient ->
            [none] 메일을
           *[known] { $recipient } 앞 메일을
        } 받았습니다. 이제 그쪽이 메일을 책임집니다.
    .step-1 = 할 일이 없습니다. 모두 잘 되었습니다.
    .step-2 = 메일이 보이지 않는다고 하면 스팸함을 살펴봐 달라고 하세요.
accepted_helpdesk =
    .step-1 = 메일이 나갔고 받는 쪽이 접수했다고 고객에게 알리세요.
    .step-2 = 수신자에게 스팸함, 필터, 격리함을 보게 하세요.
    .step-3 = 수신 쪽 업체에 시각과 답변 속 ID를 주고 찾아 달라고 하세요.
accepted_admin =
    .summary = { -server }에서 2xx로 답하고 책임을 넘겨받았습니다.
    .step-1 = 할 일이 없습니다. 응답의 큐 ID를 적어 두세요. 수신 쪽에서 추적할 수 있습니다.
    .step-2 = 도착하지 않으면 접수 뒤에 걸러진 것입니다. 수신 쪽 로그에서만 알 수 있습니다.

will-forward =
    .short = 다른 곳에 넘겨짐
    .headline = 메일을 다른 곳에 넘기는 중입니다
    .summary = { -receiver }에 이 메일함이 없거나 확인할 수 없었습니다. 메일을 받아 다른 곳에 넘깁니다.
    .step-1 = 할 일이 없습니다. 전달되지 않으면 나중에 알림 메일이 옵니다.
will-forward_helpdesk =
    .step-1 = 문제가 아니라고 고객에게 알리세요.
    .step-2 = 나중에 온 반송 메일이 있는지 물어보세요. 원인은 거기에 나옵니다.
will-forward_admin =
    .summary = 251이나 252: 전달을 위해, 또는 메일함을 확인하지 않고 접수했습니다.
    .step-1 = 할 일이 없습니다. 도착하지 않으면 다음 홉에서 큐 ID를 따라가세요.

ready =
    .short = 문제가 없음
    .headline = 지금까지 문제가 없습니다
    .summary = 메일 프로그램끼리 주고받는 보통의 답입니다. 문제가 아닙니다.
    .step-1 = 할 일이 없습니다. 더 아래에서 4나 5로 시작하는 줄을 찾으세요.
ready_helpdesk =
    .step-1 = 전체 글을 달라고 하세요. 원인은 뒷줄에 있습니다.
ready_admin =
    .summary = 인사, 진행 신호, 로그인 접수, 도움말, 종료 인사입니다.
    .step-1 = 세션을 더 읽으세요. 처음 나오는 4xx나 5xx가 중요합니다.

continue =
    .short = 나머지를 기다림
    .headline = 서버가 나머지를 기다립니다
    .summary = 받는 쪽이 여기까지 받아들이고 다음을 기다립니다. 메일 본문이나 로그인입니다.
    .step-1 = 할 일이 없습니다. 다음 줄에서 어떻게 되었는지 보세요.
continue_helpdesk =
    .step-1 = 이 줄 뒤의 줄들을 달라고 하세요.
    .step-2 = 뒤에 아무것도 없으면 연결이 끊겼는지 보세요.
continue_admin =
    .summary = 354는 메일과 점 하나뿐인 줄을, 334는 로그인의 다음 부분(base64)을 기다립니다.
    .step-1 = 다음 응답을 읽으세요. 없으면 방화벽, MTU 문제, 아무것도 안 보낸 클라이언트를 찾으세요.

delayed =
    .short = 전달이 늦어짐
    .headline = 메일이 늦어지지만 가는 중입니다
    .summary = 아직 전달되지 않았습니다. 발신 서버가 { $until ->
            [none] 계속
           *[known] { $until }까지
        } 다시 시도합니다.
    .step-1 = 할 일이 없습니다. 끝내 안 되면 다시 알림 메일이 옵니다.
    .step-2 = 그동안 주소를 확인하세요.
    .step-3 = 급하면 상대방에게 다른 방법으로 연락하세요.
    .avoid = 다시 보내지 마세요. 상대방이 두 번 받을 수 있습니다.
delayed_helpdesk =
    .step-1 = 지연 알림일 뿐 아직 거부된 것이 아니라고 고객에게 알리세요.
    .step-2 = 왜 기다리는지 읽으세요. 마지막 답변이 있으면 거기에 나옵니다.
    .step-3 = 고객의 모든 메일이 늦으면 이관하세요.
delayed_admin =
    .summary = { -recipient } 앞 메일이 아직 { $reporter ->
            [none] {""}
           *[known] { $reporter }의{" "}
        }큐에 있습니다.
    .step-1 = 큐 ID를 찾아 마지막 응답을 읽으세요.
    .step-2 = 그 원인을 시험하세요: DNS, 연결, 전송 제한, 그레이리스팅.
    .step-3 = 고쳐지면 이 도메인의 큐를 실행하세요.

confirmation-required =
    .short = 확인을 기다림
    .headline = 받는 쪽이 확인을 요청합니다
    .summary = 사람이 보냈다고 확인하거나 상대방이 허용할 때까지 메일이 보류됩니다.
    .step-1 = 이 사람에게 보낸 적이 없으면 이 답을 지우세요.
    .step-2 = 아는 사람이고 링크가 믿을 만하면 안내를 따르세요.
    .step-3 = 나를 연락처에 추가해 달라고 상대방에게 다른 방법으로 부탁하세요.
    .avoid = 거기에 비밀번호를 입력하지 마세요. 진짜 확인에는 필요 없습니다.
confirmation-required_helpdesk =
    .summary = 발신자가 사람이라는 것을 보일 때까지 받는 쪽이 메일을 보류합니다.
    .step-1 = 고객이 그 사람에게 보낸 적이 있는지 확인하세요. 없으면 이름이 도용된 것입니다.
    .step-2 = 누르기 전에 링크가 어디로 가는지 보세요.
confirmation-required_admin =
    .summary = 확인 요청 시스템이나 운영자(moderator)가 메일을 보류하고 있습니다.
    .step-1 = 진짜 메일이면 사람이 직접 답하세요.
    .step-2 = 위조 메일이면 무시하고, 덜 오도록 reject 정책의 DMARC를 게시하세요.

auto-reply =
    .short = 자동 회신임
    .headline = 자동 회신입니다
    .summary = { -recipient } 앞 메일은 도착했습니다. 상대방이 자리에 없거나 바빠서 메일함이 자동으로 답했습니다.
    .step-1 = 할 일이 없습니다. 상대방이 나중에 메일을 봅니다.
    .step-2 = 급하면 회신에 다른 연락처가 있는지 읽어 보세요.
auto-reply_helpdesk =
    .step-1 = 메일이 도착했다고 고객에게 알리세요.
auto-reply_admin =
    .summary = 반송이 아니라 자동 회신(RFC 3834)입니다.
    .step-1 = 할 일이 없습니다. 반송으로 세지 마세요.

complaint =
    .short = 스팸으로 신고됨
    .headline = 누군가 메일을 스팸으로 신고했습니다
    .summary = { -recipient } 메일함에서 "스팸"을 눌렀고, { $provider ->
            [none] 그쪽 메일 서비스
           *[known] { $provider }
        }에서 이 보고서를 보냈습니다.
    .step-1 = 오늘 이 사람을 목록에서 빼세요.
    .step-2 = 위쪽의 링크와 원클릭 버튼을 두어 수신 거부를 쉽게 하세요.
    .avoid = 이유를 물으려고 메일을 보내지 마세요.
complaint_helpdesk =
    .summary = { -recipient } 메일함에서 고객의 메일을 스팸으로 신고했습니다. 반송 메일이 아니라 보고서입니다.
    .step-1 = 모든 목록에서 주소를 빼게 하세요.
    .step-2 = 어떻게 목록에 들어갔는지 물어보세요.
complaint_admin =
    .summary = 피드백 보고서(ARF, RFC 5965)입니다.
    .step-1 = 모든 발송 도구에서 주소를 빼세요. 가려졌으면 목록 ID나 메일 속 토큰을 쓰세요.
    .step-2 = 비율을 지켜보세요. 1,000통에 1건을 넘으면 주소의 출처를 살피세요.
    .step-3 = List-Unsubscribe와 List-Unsubscribe-Post(RFC 8058)를 추가하세요.

receipt =
    .short = 수신 확인임
    .headline = 수신 확인입니다
    .summary = 메일이 { $recipient ->
            [none] {""}
           *[known] { $recipient } 주소에{" "}
        }도착했습니다. 수신 확인을 요청했기 때문에 온 알림입니다.
    .step-1 = 할 일이 없습니다. 증거가 필요하면 보관하세요.
receipt_helpdesk =
    .summary = 메일이 도착했습니다. 요청한 수신 확인입니다.
    .step-1 = 문제가 아니라고 고객에게 알리세요.
    .step-2 = 수신 확인을 끄는 곳을 알려 주세요.
receipt_admin =
    .summary = 성공을 알리는 전달 상태 알림(RFC 3464)이나 처리 알림(RFC 8098)입니다.
    .step-1 = 할 일이 없습니다. 보관하세요. "relayed"는 다음 홉이 보고를 보내지 않는다는 뜻입니다.

unknown =
    .short = 이유를 알 수 없음
    .headline = 답변에 이유가 없습니다
    .summary = 무언가 문제가 있었다는 글이지만 이유는 어디에도 없습니다.
    .step-1 = 주소를 확인하고 메일을 한 번 더 보내세요.
    .step-2 = 더 긴 글을 찾으세요: 자세한 정보, 첨부된 보고서, 로그.
    .step-3 = { -note-to-admin }
    .avoid = 연락처를 지우지 마세요. 주소가 틀렸다는 말은 없습니다.
unknown_helpdesk =
    .headline = 반송 메일에 이유가 없습니다
    .summary = 이 글을 쓴 서버가 받는 쪽 답변을 빠뜨렸거나 답변이 없었습니다. 원인은 이 글에 없습니다.
    .step-1 = 고객의 메일 업체에 이 메일의 로그를 요청하세요. 큐 ID와 시각은 아래에 있습니다.
    .step-2 = 그때까지 주소가 틀렸다고 고객에게 말하지 마세요.
unknown_admin =
    .summary = 원인을 알려 주는 코드, 상태, 문구가 없습니다.
    .step-1 = 로그에서 큐 ID나 Message-ID를 찾아 원격 응답을 읽으세요.
    .step-2 = message/delivery-status 부분까지 반송 메일 전체를 저장하세요.
    .step-3 = 직접 되풀이하세요: MX에 연결해 EHLO, MAIL, RCPT를 보내고 답을 읽으세요.

## 코드

reply-200 =
    .name = 예
    .meaning = 잘 되었다는 옛 방식의 답입니다. 지금 메일 표준은 250을 씁니다.
reply-211 =
    .name = 서버 상태
    .meaning = 물어봐서 서버가 상태를 알려 줍니다. 문제가 아닙니다.
reply-214 =
    .name = 도움말
    .meaning = 물어봐서 서버가 명령을 설명합니다. 문제가 아닙니다.
reply-220 =
    .name = 서버 준비됨
    .meaning = 연결을 시작하는 인사나 암호화를 시작하라는 신호입니다. 문제가 아닙니다.
reply-221 =
    .name = 종료 인사
    .meaning = 서버가 연결을 닫습니다. 문제가 아닙니다.
reply-235 =
    .name = 로그인됨
    .meaning = 사용자 이름과 비밀번호가 맞았습니다.
reply-250 =
    .name = 완료
    .meaning = 명령이 잘 되었습니다. 메일 본문 뒤라면 서버가 메일을 받아 책임진다는 뜻입니다.
reply-251 =
    .name = 받아서 넘김
    .meaning = 메일함이 이 서버에 없습니다. 메일을 받아 다른 곳에 넘깁니다.
reply-252 =
    .name = 확인 없이 받음
    .meaning = 메일함이 있는지 서버가 알 수 없습니다. 메일을 받아 시도합니다.
reply-253 =
    .name = 대기 메일을 보내는 중
    .meaning = 서버가 자신을 기다리는 메일을 요청해 지금 받습니다.
reply-255 =
    .name = 메일 응답이 아님
    .meaning = 대개 메일 서버의 답이 아니라 메일을 배달하는 프로그램의 종료 코드입니다.
reply-334 =
    .name = 로그인 계속
    .meaning = 서버가 사용자 이름이나 비밀번호 등 로그인의 다음 부분을 기다립니다.
reply-354 =
    .name = 메일 본문을 기다림
    .meaning = 서버가 메일 본문을 기다립니다. 점 하나뿐인 줄로 끝납니다.
reply-400 =
    .name = 지금은 안 됨
    .meaning = 지나갈 문제이지만 이유는 코드에 없습니다. 나중에 될 수 있습니다.
reply-403 =
    .name = 허용되지 않은 발신자
    .meaning = SendGrid에서는 보낸 사람 주소가 확인되지 않았고, Sendmail에서는 필요한 암호화가 없었습니다.
reply-412 =
    .name = 나중에 다시
    .meaning = 몇몇 서버가 모르는 발신자를 기다리게 할 때 씁니다.
reply-417 =
    .name = 지금은 조회가 안 됨
    .meaning = 몇몇 서버가 이름 서비스(DNS)가 답하지 않을 때 씁니다.
reply-420 =
    .name = 제때 답이 없음
    .meaning = 보내는 쪽이 적은 것입니다. 상대 서버에 연결되지 않았거나 너무 느렸습니다.
reply-421 =
    .name = 지금은 쓸 수 없음
    .meaning = 서버가 연결을 닫습니다. 바쁘거나 다시 시작하거나 이 발신자의 메일이 너무 많습니다. 나중에 될 수 있습니다.
reply-422 =
    .name = 메일함이 가득 참, 또는 다른 로그인 방식
    .meaning = 표준에서는 로그인용이지만 실제로는 대개 메일함이 한도를 넘었다는 뜻입니다.
reply-424 =
    .name = 메일링 리스트를 펼칠 수 없음
    .meaning = 지금은 메일링 리스트의 구성원을 찾지 못했습니다.
reply-430 =
    .name = 먼저 로그인해야 함
    .meaning = 메일을 받기 전에 로그인을 요구하는 몇몇 서버에서 보입니다.
reply-431 =
    .name = 공간 부족, 또는 수신자가 너무 많음
    .meaning = 서버의 디스크나 메모리가 모자라거나 메일의 수신자가 너무 많습니다.
reply-432 =
    .name = 다른 로그인 방식이 필요함
    .meaning = 표준에서는 로그인할 때 씁니다. Microsoft는 메일함이 너무 바쁠 때 보냅니다.
reply-435 =
    .name = 지금은 로그인을 확인할 수 없음
    .meaning = 서버 자신의 사정으로 로그인을 확인하지 못했습니다. 나중에 다시 하세요.
reply-440 =
    .name = 지금은 암호화가 안 됨
    .meaning = 이번에는 보안 연결을 맺지 못했습니다.
reply-441 =
    .name = 상대 서버가 답하지 않음
    .meaning = 보내는 쪽이 적은 것입니다. 연결되지 않았습니다. 알아서 다시 시도합니다.
reply-442 =
    .name = 연결이 끊김
    .meaning = 보내는 쪽이 적은 것입니다. 도중에 연결이 끊겼습니다. 알아서 다시 시도합니다.
reply-446 =
    .name = 거친 곳이 너무 많음
    .meaning = 메일이 너무 여러 번 넘겨졌습니다. 아마도 맴돌고 있습니다.
reply-447 =
    .name = 시간이 다 됨
    .meaning = 발신 서버가 대기 시간 내내 시도했지만 전달하지 못했습니다.
reply-449 =
    .name = 보낼 곳을 찾지 못함
    .meaning = 발신 서버가 메일을 어디로 보낼지 모릅니다.
reply-450 =
    .name = 지금은 메일함을 쓸 수 없음
    .meaning = 메일함이 바쁘거나 서버가 모르는 발신자를 기다리게 합니다. 같은 메일이 나중에 들어갈 수 있습니다.
reply-451 =
    .name = 서버의 문제
    .meaning = 서버가 자기 쪽 문제로 멈췄습니다. 모르는 발신자를 기다리게 할 때도 씁니다. 나중에 될 수 있습니다.
reply-452 =
    .name = 공간 부족, 또는 수신자가 너무 많음
    .meaning = 서버에 공간이 없거나 메일의 수신자가 너무 많습니다. 메일함 하나가 아니라 서버의 일입니다.
reply-453 =
    .name = 메일이 없음, 또는 지금은 안 됨
    .meaning = 서버가 대기 메일을 요청했는데 없습니다. "지금은 메일을 받지 않음"이라는 뜻으로도 씁니다.
reply-454 =
    .name = 지금은 로그인이나 암호화가 안 됨
    .meaning = 지금은 보안 연결이나 로그인이 안 되었습니다. Postfix는 메일을 넘겨주지 않을 때도 씁니다.
reply-455 =
    .name = 지금은 옵션을 쓸 수 없음
    .meaning = 서버가 명령의 옵션을 알지만 지금은 쓸 수 없습니다.
reply-456 =
    .name = 다른 방법으로 시도
    .meaning = IPv4로 보내라는 제안에서 나왔습니다. 한 서버는 "지금은 쓸 수 없는 주소"라는 뜻으로 씁니다.
reply-458 =
    .name = 대기 메일을 보낼 수 없음
    .meaning = 서버가 대기 메일을 요청했지만 넘겨주지 못했습니다.
reply-459 =
    .name = 메일을 요청할 수 없는 서버
    .meaning = 서버가 자기 것이 아닌 대기 메일을 요청했습니다.
reply-471 =
    .name = 보내는 쪽에서 막힘
    .meaning = 대개 보내는 쪽의 백신, 방화벽, 메일 서버가 막은 것입니다.
reply-498 =
    .name = 메일 서버를 찾지 못함
    .meaning = 발송 서비스가 적은 것입니다. @ 뒤의 도메인에 정해진 메일 서버가 없습니다.
reply-499 =
    .name = 연결되지 않음
    .meaning = 발송 서비스가 적은 것입니다. 도메인의 메일 서버에 연결되지 않았습니다.
reply-500 =
    .name = 명령을 알아듣지 못함
    .meaning = 서버가 모르는 명령이거나 줄이 너무 깁니다. 두 프로그램이 서로 맞지 않습니다.
reply-501 =
    .name = 명령에 틀린 것이 있음
    .meaning = 명령은 알지만 함께 온 주소, 이름, 옵션이 잘못 적혀 있습니다.
reply-502 =
    .name = 제공되지 않는 명령
    .meaning = 서버가 아는 명령이지만 켜 두지 않았습니다.
reply-503 =
    .name = 순서가 틀림
    .meaning = 수신자가 접수되기 전에 메일이 오는 등 명령이 틀린 때에 왔습니다. 로그인이 빠져도 생깁니다.
reply-504 =
    .name = 제공되지 않는 옵션
    .meaning = 명령은 알지만 이 형태는 모릅니다. 서버에 없는 로그인 방식인 경우가 많습니다.
reply-505 =
    .name = 로그인 필요, 또는 정지된 계정
    .meaning = 로그인이 빠졌거나 보낼 수 없는 계정일 때 쓰는 서버가 있습니다.
reply-510 =
    .name = 틀린 주소
    .meaning = 표준에 없습니다. 수신자의 주소가 틀렸다는 뜻입니다.
reply-511 =
    .name = 없는 메일함
    .meaning = 표준에 없습니다. 주소가 존재하지 않는다는 뜻입니다.
reply-512 =
    .name = 없는 도메인
    .meaning = 표준에 없습니다. @ 뒷부분을 찾지 못했다는 뜻입니다.
reply-513 =
    .name = 거부된 주소
    .meaning = 표준에 없습니다. 주소가 잘못 적혔거나 서버가 먼저 로그인을 요구합니다.
reply-515 =
    .name = 거부된 메일함 주소
    .meaning = 표준에 없습니다. 수신자의 주소가 틀렸다는 뜻입니다.
reply-517 =
    .name = 거부된 발신자
    .meaning = 표준에 없습니다. 서버가 발신자의 주소나 도메인을 받아들이지 않습니다.
reply-520 =
    .name = 쓰인 적 없는 초안
    .meaning = 메일 세션을 더 빨리 시작하자는 제안에서 나왔습니다.
reply-521 =
    .name = 메일을 받지 않는 곳
    .meaning = 이 서버는 메일을 전혀 받지 않습니다. 차단한 발신자에게 쓰는 서버도 있습니다.
reply-522 =
    .name = 메일함이 가득 참
    .meaning = 상태 코드 5.2.2에서 점을 뺀 것입니다. 메일함이 한도를 넘었습니다.
reply-523 =
    .name = 암호화가 필요함
    .meaning = 로그인이나 메일을 보안 연결로 보내야 합니다. 한 서버는 "너무 김"이라는 뜻으로 씁니다.
reply-524 =
    .name = 암호화해야 로그인 가능
    .meaning = 로그인은 보안 연결로 해야 합니다. OpenSMTPD는 펼칠 수 없는 목록에 씁니다.
reply-525 =
    .name = 정지된 계정
    .meaning = 로그인은 맞지만 계정이 닫혀 있습니다.
reply-530 =
    .name = 먼저 로그인해야 함
    .meaning = 로그인하거나 보안 연결을 맺은 뒤에만 메일을 받습니다.
reply-531 =
    .name = 수신자가 너무 많음, 또는 메일함이 가득 참
    .meaning = 표준에 없습니다. 서버들이 두 뜻으로 씁니다.
reply-533 =
    .name = 허용되지 않음
    .meaning = 상태 코드 5.7.1과 함께 쓰입니다. Exim은 상대가 받지 못하는 글자가 든 주소에 씁니다.
reply-534 =
    .name = 로그인이 너무 약함
    .meaning = 서버가 더 강한 로그인 방식을 요구합니다. Google은 앱 비밀번호나 브라우저 로그인을 요구합니다.
reply-535 =
    .name = 로그인이 거부됨
    .meaning = 사용자 이름, 비밀번호, 로그인 방식 중 하나가 받아들여지지 않았습니다.
reply-538 =
    .name = 암호화해야 로그인 가능
    .meaning = 비밀번호가 드러나게 됩니다. 보안 연결을 켜세요.
reply-540 =
    .name = 닫힌 메일함, 또는 암호화 없음
    .meaning = 표준에 없습니다. Rambler에서는 닫힌 메일함, Courier에서는 빠진 보안 연결을 뜻합니다.
reply-541 =
    .name = 규칙에 따라 거부됨
    .meaning = 표준에 없습니다. 수신자 회사의 필터가 메일을 거부했습니다.
reply-542 =
    .name = 거부된 수신자
    .meaning = 표준에 없습니다. 수신자의 주소가 받아들여지지 않습니다.
reply-546 =
    .name = 메일이 맴돌았음
    .meaning = 표준에 없지만 흔합니다. 메일이 너무 여러 번 넘겨졌습니다.
reply-550 =
    .name = 거부됨: 틀린 주소나 규칙
    .meaning = 서버가 메일을 받지 않습니다. 대개 주소가 존재하지 않습니다. 스팸 필터나 다른 규칙 때문일 수도 있습니다.
reply-551 =
    .name = 다른 곳의 메일함
    .meaning = 수신자가 이 서버에 없고 넘겨주지도 않습니다. 답변에 새 주소가 있을 수 있습니다. 로그인이 빠졌다는 뜻으로도 씁니다.
reply-552 =
    .name = 가득 찼거나 너무 큼
    .meaning = 한도에 이르렀습니다. 메일함이 가득 찼거나 메일이 너무 큽니다.
reply-553 =
    .name = 허용되지 않는 주소
    .meaning = 서버가 주소를 받아들이지 않습니다. 잘못 적혔거나, 발신자로 허용되지 않거나, 넘겨줄 주소가 아닙니다.
reply-554 =
    .name = 거부됨
    .meaning = 서버가 메일이나 연결을 거부했습니다. 스팸 필터나 발신자의 나쁜 평판 때문인 경우가 많습니다. 이유는 코드에 없습니다.
reply-555 =
    .name = 모르는 옵션
    .meaning = 보내는 프로그램이 서버가 모르는 옵션을 썼습니다.
reply-556 =
    .name = 메일을 받지 않는 도메인
    .meaning = 도메인 주인이 메일을 받지 않는다고 밝혔습니다.
reply-557 =
    .name = 쓰인 적 없는 초안
    .meaning = 서버에 주소를 물어보자는 제안에서 나왔습니다.
reply-560 =
    .name = 거부된 내용
    .meaning = 표준에 없습니다. 메일 속의 무언가가 거부되었습니다.
reply-571 =
    .name = 필터나 규칙에 따라 거부됨
    .meaning = 상태 코드 5.7.1에서 점을 뺀 것입니다. 발신자나 메일이 거부되었습니다.
reply-572 =
    .name = 규칙에 따라 거부됨
    .meaning = 표준에 없습니다. 서버의 규칙이 메일을 거부했습니다.
reply-573 =
    .name = 먼저 로그인해야 함
    .meaning = 상태 코드 5.7.3에서 점을 뺀 것입니다. 서버가 로그인을 요구합니다.
reply-577 =
    .name = 넘겨주지 않음
    .meaning = 표준에 없습니다. 서버가 이 발신자의 메일을 넘겨주지 않습니다.
reply-585 =
    .name = 거부된 수신자
    .meaning = 표준에 없습니다. 서버가 주소를 찾아봤지만 없었습니다.
reply-591 =
    .name = 차단 목록에 있는 발신자
    .meaning = 표준에 없습니다. 발신 서버가 스팸 발송지 목록에 있습니다.

status-x-0-0 =
    .name = 이유가 없음
    .meaning = 첫 숫자만 뜻이 있습니다. 2는 성공, 4는 지나갈 문제, 5는 계속될 문제입니다.
status-x-0-350 =
    .name = 거부됨, Microsoft 365가 전함
    .meaning = 다른 서버가 메일을 거부했고 Microsoft가 그 말을 전합니다.
status-x-1-0 =
    .name = 주소에 관한 일
    .meaning = 앞이 2이면 주소가 맞습니다. 4나 5이면 발신자나 수신자가 받아들여지지 않으며 이유는 없습니다.
status-x-1-1 =
    .name = 없는 메일함
    .meaning = 이 도메인에 @ 앞부분이 존재하지 않습니다.
status-x-1-2 =
    .name = 없는 도메인
    .meaning = @ 뒷부분이 존재하지 않거나 메일을 받지 않습니다.
status-x-1-3 =
    .name = 잘못 적힌 주소
    .meaning = 수신자의 주소가 주소 형식이 아닙니다.
status-x-1-4 =
    .name = 분명하지 않은 주소
    .meaning = 둘 이상의 메일함에 해당하는 주소입니다.
status-x-1-5 =
    .name = 접수된 주소
    .meaning = 수신자의 주소가 맞습니다.
status-x-1-6 =
    .name = 옮겨진 메일함
    .meaning = 전에는 맞던 주소입니다. 지금은 메일을 받지도 넘겨주지도 않습니다.
status-x-1-7 =
    .name = 잘못 적힌 발신 주소
    .meaning = 보낸 사람 주소가 주소 형식이 아닙니다.
status-x-1-8 =
    .name = 발신 도메인을 찾지 못함
    .meaning = 발신자의 도메인을 알 수 없습니다. Microsoft 365에서는 발송이 차단된 계정이라는 뜻입니다.
status-x-1-9 =
    .name = 넘겨짐, 더 소식 없음
    .meaning = 보고를 보내지 않는 서버로 메일이 넘어갔습니다.
status-x-1-10 =
    .name = 메일을 받지 않는 도메인
    .meaning = 도메인이 메일을 받지 않는다고 합니다. Exchange에서는 없는 수신자라는 뜻입니다.
status-x-1-11 =
    .name = 수신자를 찾지 못함
    .meaning = Microsoft 365가 주소를 찾지 못했거나 둘을 찾았습니다.
status-x-1-20 =
    .name = 보낸 사람 주소가 여럿
    .meaning = 작성자가 여럿인데 발신자가 정해져 있지 않습니다.
status-x-1-90 =
    .name = 하루 한도를 다 씀
    .meaning = 계정이 하루에 보낼 수 있는 사람 수를 다 채웠습니다.
status-x-1-351 =
    .name = 받는 쪽 답: 없는 메일함
    .meaning = 다른 서버가 Microsoft 365에 메일함이 없다고 답했습니다.
status-x-2-0 =
    .name = 메일함에 관한 일
    .meaning = 앞이 2이면 메일함에 문제가 없습니다. 4나 5이면 메일함은 있지만 메일을 받지 못하며 이유는 없습니다.
status-x-2-1 =
    .name = 닫힌 메일함
    .meaning = 메일함은 있지만 한동안, 또는 영영 메일을 받지 않습니다.
status-x-2-2 =
    .name = 메일함이 가득 참
    .meaning = 메일함에 공간이 없습니다. 주인이 비워야 합니다.
status-x-2-3 =
    .name = 이 메일함에는 너무 큼
    .meaning = 메일이 이 메일함의 허용 크기보다 큽니다.
status-x-2-4 =
    .name = 메일링 리스트를 펼칠 수 없음
    .meaning = 메일링 리스트의 구성원을 찾지 못했습니다.
status-x-2-14 =
    .name = 틀린 자동 전달 주소
    .meaning = 메일함이 쓸 수 없는 주소로 메일을 넘깁니다.
status-x-2-20 =
    .name = 이 메일함의 한도
    .meaning = 메일함이 외부 메일을 정해진 만큼만 받습니다.
status-x-2-121 =
    .name = 한 발신자의 메일이 너무 많음
    .meaning = 한 발신자가 한 시간 안에 이 사람에게 너무 많이 보냈습니다.
status-x-2-122 =
    .name = 한 메일함에 너무 많음
    .meaning = 한 시간 안에 허용된 것보다 많은 메일이 이 사람에게 왔습니다.
status-x-3-0 =
    .name = 서버에 관한 일
    .meaning = 앞이 2이면 서버에 문제가 없습니다. 4나 5이면 문제가 있었지만 어떤 것인지는 없습니다.
status-x-3-1 =
    .name = 서버가 가득 참
    .meaning = 메일함 하나가 아니라 메일 서버 전체에 공간이 없습니다.
status-x-3-2 =
    .name = 지금 메일을 받지 않는 서버
    .meaning = 바쁘거나 작업으로 닫혔거나 아예 메일을 받지 않습니다.
status-x-3-3 =
    .name = 기능이 없음
    .meaning = 메일에 필요한 것을 서버가 할 수 없습니다.
status-x-3-4 =
    .name = 메일이 너무 큼
    .meaning = 서버의 허용 크기보다 큽니다.
status-x-3-5 =
    .name = 서버 설정이 틀림
    .meaning = 자신을 가리키는 등 받는 쪽 설정이 메일을 막습니다.
status-x-3-6 =
    .name = 다른 우선순위로 접수됨
    .meaning = 서버가 메일을 받고 우선순위를 바꿨습니다.
status-x-3-190 =
    .name = 보관용 사본을 받지 않음
    .meaning = 이곳에서는 보관용 사본이 허용되지 않습니다.
status-x-4-0 =
    .name = 네트워크에 관한 일
    .meaning = 가는 길에 문제가 있었지만 어떤 것인지는 없습니다.
status-x-4-1 =
    .name = 답이 없음
    .meaning = 상대 서버가 답하지 않았습니다. Microsoft 365는 모르는 수신자에게 5.4.1을 씁니다.
status-x-4-2 =
    .name = 연결이 끊김
    .meaning = 도중에 연결이 끊겼습니다.
status-x-4-3 =
    .name = 조회가 안 됨
    .meaning = 이름 서비스(DNS)나 디렉터리가 답하지 않았습니다.
status-x-4-4 =
    .name = 보낼 곳을 찾지 못함
    .meaning = 이 도메인의 서버를 찾지 못했습니다.
status-x-4-5 =
    .name = 너무 바쁨
    .meaning = 메일 시스템이 너무 바쁩니다. Gmail은 발송 한도를 다 썼을 때도 씁니다.
status-x-4-6 =
    .name = 메일이 맴돌았음
    .meaning = 서버들이 메일을 끝없이 서로 넘겼습니다.
status-x-4-7 =
    .name = 시간이 다 됨
    .meaning = 메일이 너무 오래 기다려 포기되었습니다.
status-x-4-8 =
    .name = 도메인 목록에 없는 서버
    .meaning = 찾은 서버가 도메인의 안전 규칙(MTA-STS)과 맞지 않습니다.
status-x-4-11 =
    .name = 규칙이 만든 메일이 너무 많음
    .meaning = 규칙이 메일을 만들고 그 메일이 또 메일을 만들었습니다.
status-x-4-12 =
    .name = 메일이 맴돌았음
    .meaning = Exchange 안에서 메일이 너무 여러 번 전달되었습니다.
status-x-4-14 =
    .name = 메일이 맴돌았음
    .meaning = Microsoft 365 안에서 메일이 너무 여러 번 넘겨졌습니다.
status-x-4-24 =
    .name = 안전 사본을 만들지 못함
    .meaning = 공간이 없어 사본을 저장하지 못했습니다. 다시 시도합니다.
status-x-4-25 =
    .name = 안전 사본을 만들지 못함
    .meaning = 사본을 저장할 서버가 없었습니다. 다시 시도합니다.
status-x-4-28 =
    .name = 안전 사본을 만들지 못함
    .meaning = 사본의 저장이 중단되었습니다. 다시 시도합니다.
status-x-4-300 =
    .name = 시간이 다 됨
    .meaning = Microsoft 365가 대기 시간 내내 시도했지만 전달하지 못했습니다.
status-x-4-310 =
    .name = 없는 도메인
    .meaning = @ 뒷부분이 DNS에 없습니다.
status-x-4-312 =
    .name = 조회가 안 됨
    .meaning = 수신 도메인의 DNS가 제대로 답하지 않았습니다.
status-x-4-316 =
    .name = 연결이 거부됨
    .meaning = 수신 서버가 메일 포트의 연결을 거부합니다.
status-x-4-317 =
    .name = 보안 연결이 안 됨
    .meaning = 암호화가 필요한데 상대 서버가 제공하지 않았습니다.
status-x-4-318 =
    .name = 연결이 끊김
    .meaning = 상대 서버가 도중에 연결을 끊었습니다.
status-x-5-0 =
    .name = 서버 간 대화에 관한 일
    .meaning = 앞이 2이면 명령이 잘 되었습니다. 4나 5이면 서버끼리 통하지 않았습니다. Outlook.com의 5.5.0은 없는 메일함입니다.
status-x-5-1 =
    .name = 예상 밖의 명령
    .meaning = 명령이 틀린 때에 왔거나 모르는 명령입니다.
status-x-5-2 =
    .name = 읽을 수 없는 명령
    .meaning = 명령이 잘못 적혔습니다.
status-x-5-3 =
    .name = 수신자가 너무 많음
    .meaning = 한 번에 보낼 수 있는 것보다 수신자가 많습니다.
status-x-5-4 =
    .name = 틀린 옵션
    .meaning = 명령과 함께 온 것이 허용되지 않거나 모르는 것입니다.
status-x-5-5 =
    .name = 버전이 맞지 않음
    .meaning = 두 서버의 버전이 서로 다릅니다.
status-x-5-6 =
    .name = 로그인 줄이 너무 김
    .meaning = 서버가 이렇게 긴 로그인을 읽을 수 없습니다.
status-x-6-0 =
    .name = 내용에 관한 일
    .meaning = 앞이 2이면 메일이 접수되었습니다. 4나 5이면 내용을 전달할 수 없으며 이유는 없습니다.
status-x-6-1 =
    .name = 받지 않는 내용
    .meaning = 받는 쪽이 이런 내용이나 파일을 받을 수 없습니다.
status-x-6-2 =
    .name = 바꿔야 하지만 금지됨
    .meaning = 메일을 변환해야 하는데 금지되어 있습니다.
status-x-6-3 =
    .name = 바꿀 수 없음
    .meaning = 메일을 변환해야 하는데 이 서버는 할 수 없습니다.
status-x-6-4 =
    .name = 바뀐 채 전달됨
    .meaning = 메일이 변환되면서 일부가 사라졌습니다.
status-x-6-5 =
    .name = 변환이 안 됨
    .meaning = 메일이 변환되지 않았습니다.
status-x-6-6 =
    .name = 내용을 찾지 못함
    .meaning = 메일의 일부를 다른 곳에서 가져와야 하는데 없었습니다.
status-x-6-7 =
    .name = 특수한 글자가 든 주소
    .meaning = 이 서버가 받지 못하는 글자가 주소에 있습니다.
status-x-6-8 =
    .name = 특수한 글자가 든 답
    .meaning = 보내는 프로그램이 읽지 못하는 글자가 답에 있습니다.
status-x-6-9 =
    .name = 특수한 글자가 든 헤더
    .meaning = 다음 서버가 받지 못하는 글자가 메일 헤더에 있습니다.
status-x-6-10 =
    .name = 쓰이지 않음
    .meaning = 실수로 등록된, 다른 상태 코드의 중복입니다.
status-x-6-11 =
    .name = 틀린 줄 끝
    .meaning = 메일의 줄 끝을 다음 서버가 받지 않습니다.
status-x-7-0 =
    .name = 보안에 관한 일
    .meaning = 앞이 2이면 로그인이나 검사가 잘 되었습니다. 4나 5이면 보안 규칙이 거부했으며 어떤 것인지는 없습니다.
status-x-7-1 =
    .name = 허용되지 않음
    .meaning = 규칙이나 필터가 발신자나 메일을 거부했습니다. 거의 모든 거부에 쓰입니다.
status-x-7-2 =
    .name = 이 메일링 리스트에 쓸 수 없음
    .meaning = 정해진 사람만 이 메일링 리스트에 보낼 수 있습니다.
status-x-7-3 =
    .name = 보안이 맞지 않음
    .meaning = 보호된 내용을 변환할 수 없었습니다. Exchange에서는 로그인이 빠졌다는 뜻입니다.
status-x-7-4 =
    .name = 보안 기능이 없음
    .meaning = 요청한 로그인이나 보안 방식이 서버에 없습니다.
status-x-7-5 =
    .name = 암호화가 안 됨
    .meaning = 키나 인증서가 없거나 틀리거나 믿을 수 없습니다.
status-x-7-6 =
    .name = 모르는 암호화 방식
    .meaning = 서버가 이 암호화 방식을 모릅니다.
status-x-7-7 =
    .name = 메일이 바뀜
    .meaning = 메일이 서명과 맞지 않습니다. 바뀌었거나 깨졌습니다.
status-x-7-8 =
    .name = 로그인이 거부됨
    .meaning = 사용자 이름이나 비밀번호가 받아들여지지 않았습니다.
status-x-7-9 =
    .name = 로그인이 너무 약함
    .meaning = 더 강한 로그인 방식이 필요합니다. Yahoo는 보낸 사람이 확인되지 않을 때 씁니다.
status-x-7-10 =
    .name = 암호화가 필요함
    .meaning = 메일이나 로그인을 보안 연결로 보내야 합니다.
status-x-7-11 =
    .name = 암호화해야 로그인 가능
    .meaning = 이 로그인 방식에는 보안 연결이 필요합니다.
status-x-7-12 =
    .name = 다른 방식으로 로그인
    .meaning = 서버가 다른 방식의 로그인을 한 번 요구합니다. Exchange에서는 외부 발신자를 받지 않는다는 뜻입니다.
status-x-7-13 =
    .name = 정지된 계정
    .meaning = 로그인은 맞지만 계정이 닫혀 있습니다.
status-x-7-14 =
    .name = 서버 간 신뢰가 없음
    .meaning = 이 일에 신뢰받는 서버가 아닙니다. Google은 먼저 브라우저 로그인을 요구합니다.
status-x-7-15 =
    .name = 우선순위가 너무 낮음
    .meaning = 지금은 더 급한 메일만 받습니다.
status-x-7-16 =
    .name = 우선순위에 비해 너무 큼
    .meaning = 이 우선순위의 메일은 이렇게 클 수 없습니다.
status-x-7-17 =
    .name = 메일함 주인이 바뀜
    .meaning = 이제 다른 사람이 이 주소를 씁니다.
status-x-7-18 =
    .name = 도메인 주인이 바뀜
    .meaning = 이제 다른 주인이 이 도메인을 가졌습니다.
status-x-7-19 =
    .name = 주인을 확인하지 못함
    .meaning = 주인이 그대로인지 서버가 알 수 없었습니다.
status-x-7-20 =
    .name = 유효한 서명이 없음
    .meaning = 검사를 통과한 DKIM 서명이 없습니다.
status-x-7-21 =
    .name = 서명이 충분하지 않음
    .meaning = 통과한 DKIM 서명이 있지만 이 서버가 인정하는 것이 아닙니다.
status-x-7-22 =
    .name = 다른 도메인의 서명
    .meaning = DKIM 서명이 From의 도메인 것이 아닙니다.
status-x-7-23 =
    .name = 도메인 목록에 없는 서버
    .meaning = SPF에 따르면 이 서버는 그 도메인의 메일을 보낼 수 없습니다.
status-x-7-24 =
    .name = 도메인 목록이 깨짐
    .meaning = 레코드가 틀렸거나 DNS가 답하지 않아 SPF를 확인하지 못했습니다.
status-x-7-25 =
    .name = 발신 서버에 제대로 된 이름이 없음
    .meaning = 역방향 DNS가 없거나 맞지 않습니다.
status-x-7-26 =
    .name = 보낸 사람이 확인되지 않음
    .meaning = SPF와 DKIM 등 발신자를 증명하는 검사를 통과하지 못했습니다.
status-x-7-27 =
    .name = 메일을 받지 않는 발신 도메인
    .meaning = 발신자에게 답장이 갈 수 없습니다. Gmail에서는 SPF를 통과하지 못했다는 뜻입니다.
status-x-7-28 =
    .name = 한꺼번에 너무 많은 메일
    .meaning = 비슷한 메일이 쏟아졌습니다.
status-x-7-29 =
    .name = 전달 봉인이 깨짐
    .meaning = ARC 검사를 통과하지 못했습니다. Gmail에서는 메일이 암호화 없이 왔다는 뜻입니다.
status-x-7-30 =
    .name = 강제 암호화를 제공하지 않음
    .meaning = 다음 서버가 암호화를 보장하지 못합니다(REQUIRETLS). Gmail에서는 DKIM을 통과하지 못했다는 뜻입니다.
status-x-7-32 =
    .name = From이 일치하지 않음
    .meaning = SPF도 DKIM도 From의 도메인 것이 아닙니다.
status-x-7-40 =
    .name = DMARC 레코드가 없음
    .meaning = 발신 도메인에 DMARC 레코드가 없습니다.
status-x-7-51 =
    .name = 허용된 서버가 아님
    .meaning = 회사가 정해진 서버나 인증서의 메일만 받습니다.
status-x-7-57 =
    .name = 먼저 로그인해야 함
    .meaning = 장치나 프로그램이 보내기 전에 Microsoft 365에 로그인해야 합니다.
status-x-7-60 =
    .name = 쓸 수 없는 보낸 사람 주소
    .meaning = 계정이 그 주소로 보낼 수 없습니다.
status-x-7-64 =
    .name = 넘겨주지 않음
    .meaning = Microsoft 365가 이 서버를 회사의 것으로 알지 못합니다.
status-x-7-105 =
    .name = 게이트웨이가 거부한 발신자
    .meaning = 메일 게이트웨이의 목록에 발신자나 그 서버가 있습니다.
status-x-7-124 =
    .name = 그룹이 허용한 발신자가 아님
    .meaning = 그룹이 목록에 있는 발신자의 메일만 받습니다.
status-x-7-129 =
    .name = 허용된 발신자가 아님
    .meaning = 수신자가 정해진 발신자의 메일만 받습니다.
status-x-7-133 =
    .name = 내부 전용 그룹
    .meaning = 그룹이 외부 메일을 받지 않습니다.
status-x-7-134 =
    .name = 내부 전용 메일함
    .meaning = 메일함이 외부 메일을 받지 않습니다.
status-x-7-135 =
    .name = 내부 전용 폴더
    .meaning = 공용 폴더가 외부 메일을 받지 않습니다.
status-x-7-136 =
    .name = 내부 전용 연락처
    .meaning = 이 수신자는 외부 메일을 받지 않습니다.
status-x-7-139 =
    .name = 꺼진 로그인 방식
    .meaning = Microsoft가 이제 일반 비밀번호를 받지 않거나 규칙이 막습니다.
status-x-7-232 =
    .name = 회사가 한도를 넘음
    .meaning = 회사가 오늘 외부에 보낼 수 있는 사람 수를 다 채웠습니다.
status-x-7-233 =
    .name = 체험판 회사가 한도를 넘음
    .meaning = 체험판 회사가 오늘 외부에 보낼 수 있는 사람 수를 다 채웠습니다.
status-x-7-321 =
    .name = 암호화를 제공하지 않음
    .meaning = 암호화가 필요한데 상대 서버가 제공하지 않았습니다.
status-x-7-322 =
    .name = 만료된 인증서
    .meaning = 상대 서버의 인증서가 기한이 지났습니다.
status-x-7-323 =
    .name = 틀린 TLSA 레코드
    .meaning = 도메인의 DANE 레코드가 인증서와 맞지 않습니다.
status-x-7-324 =
    .name = DNSSEC이 깨짐
    .meaning = 도메인의 DNS가 진짜인지 증명되지 않았습니다.
status-x-7-325 =
    .name = 다른 이름의 인증서
    .meaning = 인증서에 그 서버의 이름이 없습니다.
status-x-7-500 =
    .name = 속도가 제한됨
    .meaning = Microsoft 365가 이 서버를 더 잘 알 때까지 기다리게 합니다.
status-x-7-501 =
    .name = 스팸으로 차단된 발신자
    .meaning = 계정이 스팸 같은 메일을 보내 차단되었습니다.
status-x-7-502 =
    .name = 차단된 발신자
    .meaning = 계정이 더는 보낼 수 없습니다.
status-x-7-503 =
    .name = 차단된 발신자
    .meaning = 계정이 더는 보낼 수 없습니다.
status-x-7-504 =
    .name = 거부된 수신자
    .meaning = 수신자의 주소가 받아들여지지 않습니다.
status-x-7-505 =
    .name = 차단된 수신자
    .meaning = 이 수신자는 메일을 받을 수 없습니다.
status-x-7-506 =
    .name = 틀린 인사 이름
    .meaning = 발신 서버가 받는 쪽의 이름을 자기 이름으로 썼습니다.
status-x-7-507 =
    .name = 수신 쪽이 차단한 서버
    .meaning = 수신자의 회사가 발신 서버를 차단했습니다.
status-x-7-508 =
    .name = IPv6 메일이 너무 많음
    .meaning = 이 주소 대역에서 메일이 너무 많이 왔습니다.
status-x-7-509 =
    .name = 보낸 사람이 확인되지 않음
    .meaning = DMARC를 통과하지 못했고, 도메인은 그런 메일을 거부하라고 합니다.
status-x-7-510 =
    .name = IPv6 메일을 받지 않음
    .meaning = 수신 도메인이 IPv4 메일만 받습니다.
status-x-7-511 =
    .name = Microsoft가 막은 서버
    .meaning = 발신 서버가 Microsoft의 목록에 있습니다. 주인이 해제를 요청할 수 있습니다.
status-x-7-512 =
    .name = 보낸 사람 주소가 없거나 읽을 수 없음
    .meaning = From에 읽을 수 있는 주소가 하나 있어야 합니다.
status-x-7-513 =
    .name = 수신 쪽이 차단한 서버
    .meaning = 수신자 회사의 자체 목록에 발신 서버가 있습니다.
status-x-7-515 =
    .name = 발신자 증명이 충분하지 않음
    .meaning = Outlook.com은 메일을 많이 보내는 쪽에 SPF, DKIM, DMARC를 요구합니다.
status-x-7-520 =
    .name = 외부 자동 전달이 허용되지 않음
    .meaning = 회사가 메일의 외부 자동 전달을 허용하지 않습니다.
status-x-7-606 =
    .name = Microsoft가 막은 서버
    .meaning = 발신 서버가 Microsoft의 목록에 있습니다. 주인이 sender.office.com에서 해제할 수 있습니다.
status-x-7-650 =
    .name = 평판 때문에 속도가 제한됨
    .meaning = Outlook.com이 이전 메일 때문에 이 서버를 제한합니다.
status-x-7-651 =
    .name = 평판 때문에 속도가 제한됨
    .meaning = Outlook.com이 이전 메일 때문에 이 서버를 제한합니다.
status-x-7-652 =
    .name = 연결이 너무 많음
    .meaning = 서버가 Outlook.com에 허용된 것보다 많은 연결을 열었습니다.
status-x-7-700 =
    .name = 회사의 발송이 멈춤
    .meaning = Microsoft가 회사의 발송을 멈췄습니다. 4.7.700이면 필터가 바쁘니 나중에 다시 하세요.
status-x-7-705 =
    .name = 회사가 한도를 넘음
    .meaning = 스팸이나 너무 많은 메일 때문에 Microsoft가 회사의 발송을 멈췄습니다.
status-x-7-708 =
    .name = 이 서버의 메일을 받지 않음
    .meaning = Microsoft가 이 서버의 메일을 받지 않습니다. 새 회사여서 그런 경우가 많습니다.
status-x-7-750 =
    .name = 등록되지 않은 도메인
    .meaning = 보내는 회사가 Microsoft에 등록하지 않은 도메인으로 보냅니다.
status-x-7-850 =
    .name = 확인하는 동안 보류됨
    .meaning = Microsoft가 이 서버를 살펴보는 중이라 지금은 메일을 받지 않습니다.
status-x-7-900 =
    .name = 회사의 규칙
    .meaning = 회사의 자체 메일 규칙이 메일을 거부했습니다.

digit-1 =
    .meaning = 메일에서는 쓰이지 않습니다. 전에는 아직 안 했다는 뜻이었습니다.
digit-2 =
    .meaning = 예: 잘 되었습니다.
digit-3 =
    .meaning = 지금까지 좋습니다: 서버가 다음을 기다립니다.
digit-4 =
    .meaning = 지금은 안 됨: 문제가 지나가면 같은 메일이 나중에 통과할 수 있습니다.
digit-5 =
    .meaning = 안 됨: 무언가 바꾸기 전에는 같은 메일이 통과하지 않습니다.
second-digit-0 =
    .meaning = 명령의 형식에 관한 것입니다.
second-digit-1 =
    .meaning = 누군가 요청한 정보입니다.
second-digit-2 =
    .meaning = 연결에 관한 것입니다.
second-digit-3 =
    .meaning = 표준은 비워 두었습니다. 실제로는 로그인과 암호화에 관한 것입니다.
second-digit-4 =
    .meaning = 표준은 비워 두었습니다. 뜻은 서버가 정합니다.
second-digit-5 =
    .meaning = 메일함, 메일, 규칙 등 메일 시스템에 관한 것입니다.

## 답에 대한 주의

warning_code-contradicts-text =
    .message = 코드와 글이 서로 맞지 않습니다. 글이 맞다고 보았습니다.
warning_client-explanation-overridden =
    .message = 메일 프로그램이 붙인 이유와 서버의 말이 다릅니다. 서버의 말을 따랐습니다.
warning_truncated =
    .message = 글이 중간에 끊겼습니다. 나머지에 더 있을 수 있습니다.
warning_too-long =
    .message = 글이 너무 길어 앞부분만 읽었습니다.
warning_limit-reached =
    .message = 한도에 이르러 여기에 보이지 않는 것이 더 있습니다.
warning_backscatter =
    .message = 직접 보낸 메일이 아닐 수 있습니다. 누군가 주소를 도용한 것으로 보입니다. 이 때문에 비밀번호를 바꿀 필요는 없습니다.
warning_mixed-languages =
    .message = 글에 여러 언어가 있어 같은 말이 두 번 나올 수 있습니다.
warning_decoding-damaged =
    .message = 깨진 글자가 있어 읽을 수 있는 만큼 읽었습니다.
warning_no-reason-given =
    .message = 서버가 이유를 밝히지 않았습니다. 코드만 보고 판단했습니다.
warning_outlook-file =
    .message = Outlook 파일(MSG)은 여기서 읽을 수 없습니다. 메일을 EML이나 텍스트로 저장하거나 글을 복사하세요.

## 공통 문장

retry_nothing =
    .message = 다시 보낼 것이 없습니다.
retry_in-progress =
    .message = 아직 정해지지 않았습니다. 메일 서버끼리 대화하는 중입니다.
retry_delayed =
    .message = 메일 전달을 { $until ->
        [none] 계속
       *[known] { $until }까지
    } 다시 시도합니다. 다시 보낼 필요가 없습니다.
retry_server =
    .message = 할 일이 없습니다. 메일 서버가 { $wait ->
        [none] {""}
       *[known] 약 { $wait } 뒤에{" "}
    }알아서 다시 보냅니다{ $until ->
        [none] {""}
       *[known] ({ $until }까지)
    }.
retry_sender =
    .message = 자동으로 다시 보내지 않습니다. { $wait ->
        [none] 나중에
       *[known] 약 { $wait } 뒤에
    } 다시 보내세요.
retry_sender-after-change =
    .message = 자동으로 다시 보내지 않습니다. 문제를 해결한 뒤 다시 보내세요.
retry_never =
    .message = 다시 시도하지 않습니다.
retry_temporary =
    .message = 저절로 풀릴 수 있습니다. 메일 서버는 알아서 다시 보냅니다. 메일 프로그램에서는 { $wait ->
        [none] 나중에
       *[known] 약 { $wait } 뒤에
    } 다시 보내세요.
retry_unknown =
    .message = 다시 시도하는지는 글에 없습니다.

certainty_likely =
    .message = 답변을 가장 그럴듯하게 읽은 것입니다.
certainty_likely-but =
    .message = 답변을 가장 그럴듯하게 읽은 것입니다. 이런 뜻일 수도 있습니다: “{ $first }”.
certainty_unsure =
    .message = 답변에 분명히 나오지 않아 가장 그럴듯하게 읽은 것입니다.
certainty_either =
    .headline = { $first } 또는 { $second }
    .message = 답변만으로는 알 수 없습니다. “{ $first }” 또는 “{ $second }”입니다.
certainty_one-of-three =
    .message = 답변만으로는 알 수 없습니다. “{ $first }”, “{ $second }” 또는 “{ $third }”입니다.

certainty_unlisted =
    .headline = 어느 목록에도 없는 코드입니다
    .message = 표준에 없는 코드이지만 숫자에서 알 수 있는 것이 있습니다.

note_happened =
    .message = 무슨 일: { $title }
note_recipient =
    .message = 수신자: { $title }
note_sender =
    .message = 발신자: { $title }
note_domain =
    .message = 발신 도메인: { $title }
note_code =
    .message = 응답 코드: { $title }
note_status =
    .message = 확장 상태 코드: { $title }
note_reply =
    .message = 답변 원문: { $title }
note_command =
    .message = 답변한 명령: { $title }
note_remote =
    .message = 답한 서버: { $title }
note_ip =
    .message = 답변에 나온 발신 IP: { $title }
note_reporter =
    .message = 알린 곳: { $title }
note_provider =
    .message = 업체: { $title }
note_blocklist =
    .message = 차단 목록: { $title }
note_failed =
    .message = 통과하지 못한 검사: { $title }
note_limit =
    .message = 크기 한도: { $title }
note_until =
    .message = 시도 기한: { $title }
note_rule =
    .message = 규칙: { $title }
note_check-first =
    .message = 먼저 확인할 것: { $title }

link_case =
    .message = { $provider ->
        [none] 이 답변에 대한 설명
       *[known] { $provider }: 이 답변에 대한 설명
    }
link_blocklist =
    .message = { $blocklist ->
        [none] 등록 조회
       *[known] { $blocklist }에서 등록 조회
    }
link_provider =
    .message = { $provider ->
        [none] 전달되지 않은 메일 도움말
       *[known] { $provider }: 전달되지 않은 메일 도움말
    }

value_bytes =
    .message = { $count }바이트
value_kilobytes =
    .message = { $count }KB
value_megabytes =
    .message = { $count }MB
value_gigabytes =
    .message = { $count }GB
value_seconds =
    .message = { $count }초
value_minutes =
    .message = { $count }분
value_hours =
    .message = { $count }시간
value_days =
    .message = { $count }일

## <plain-bounce> 요소의 낱말

ui_outcome =
    .failed = 전달되지 않음
    .for-now = 지금은 받지 않음
    .delayed = 아직 전달되지 않음
    .delivered = 전달됨
    .relayed = 넘겨짐
    .in-progress = 진행 중
    .reported = 알림
    .unknown = 결과를 알 수 없음
    .nothing = 알아보지 못함

ui_nothing =
    .headline = 메일 전달에 관한 내용이 없습니다
    .summary = 서버의 답변 자체를 붙여 넣으세요: 세 자리 숫자가 있는 줄, 반송 메일의 글, 또는 돌아온 메일 전체.

ui_turn =
    .label = 누구 차례
    .sender = 내 차례
    .sender-admin = 우리 메일 관리자
    .recipient = 상대방
    .recipient-admin = 받는 쪽 관리자
    .nobody = 없음: 할 일이 없습니다
    .unknown = 글에 나오지 않음

ui_turn-other =
    .sender = 발신자
    .sender-admin = 발신 쪽 관리자
    .recipient = 수신자
    .recipient-admin = 수신 쪽 관리자
    .nobody = 없음: 할 일이 없습니다
    .unknown = 글에 나오지 않음

ui_again =
    .label = 다시 시도
    .server = 예, 메일 서버가
    .sender = 다시 보내야만
    .nobody = 아니요
    .unknown = 알 수 없음

ui_sure =
    .label = 확실한 정도
    .high = 확실함
    .medium = 꽤 확실함
    .low = 확실하지 않음
ui_basis =
    .provider = 이 업체만 쓰는 문구에서 읽었습니다.
    .text = 서버의 말에서 읽었습니다.
    .enhanced-status = 상태 코드에서 읽었습니다. 글에는 그만큼 나오지 않습니다.
    .reply-code = 응답 코드에서만 읽었습니다. 글에는 더 나오지 않습니다.
    .none = 글에 이유가 없습니다.

ui_kind =
    .reply = 메일 서버의 답변으로 읽었습니다.
    .code = 코드 하나로 읽었습니다.
    .transcript = 메일 서버 간 세션 기록으로 읽었습니다.
    .log = 메일 서버의 로그로 읽었습니다.
    .error = 메일 프로그램의 알림으로 읽었습니다.
    .notice = 메일이 전달되지 않았다는 반송 메일의 글로 읽었습니다.
    .message = 메일 전체로 읽었습니다.

ui_station =
    .you = 나
    .our-server = 우리 서버
    .their-server = 그쪽 서버
    .mailbox = 메일함
    .sender = 발신자
    .sending-server = 발신 서버
    .receiving-server = 수신 서버

ui_state =
    .sent = 보냄
    .took-it = 받음
    .arrived = 도착
    .stopped = 여기서 멈춤
    .held = 여기서 대기
    .not-yet = 아직
    .not-reached = 닿지 않음
    .unknown = 알 수 없음

ui_stopped =
    .sending-server = 메일이 발신 서버에서 멈췄습니다.
    .between = 메일이 발신 서버에서 받는 쪽 메일 서버로 가지 못했습니다.
    .receiving-server = 메일이 받는 쪽 메일 서버에서 멈췄습니다.
    .mailbox = 메일이 메일함에서 멈췄습니다.
ui_held =
    .sending-server = 메일이 아직 발신 서버를 떠나지 않았습니다.
    .between = 메일이 아직 발신 서버에서 받는 쪽 메일 서버로 가지 못했습니다.
    .receiving-server = 메일이 아직 받는 쪽 메일 서버를 지나지 못했습니다.
    .mailbox = 메일이 아직 메일함에 들어가지 못했습니다.
ui_way =
    .arrived = 메일이 도착했습니다.
    .passed-on = 메일이 넘겨졌습니다. 그 뒤의 소식은 없습니다.
    .talking = 서버끼리 아직 대화 중이며 정해진 것은 없습니다.
    .unknown = 메일이 어디서 멈췄는지는 글에 없습니다.

ui_part =
    .steps = 할 일
    .alternatives = 다른 가능성
    .why = 이렇게 보는 이유
    .words = 서버가 한 말
    .note = 관리자에게 줄 전달 메모
    .details = 기술 정보
    .original = 해당 메일
    .recipients = 수신자
    .results = 한눈에 보는 결과
    .source = 판단의 근거를 표시한 글

ui_remark =
    .message = 참고

ui_mark =
    .code = 응답 코드
    .enhanced-status = 상태 코드
    .cause = 이유
    .provider = 업체
    .recipient = 수신자
    .retry = 다시 시도할 때
ui_lines =
    .left-out = … { $count }줄 생략 …
    .only-deciding = 주소를 가리는 동안에는 판단의 근거가 된 말만 보입니다.

ui_button =
    .copy = 텍스트로 복사
    .copy-note = 전달 메모 복사
    .mask = 주소 가리기
    .more = { $count }개 더 보기
    .opens = 새 탭에서 열림

ui_recipients =
    .message = 수신자 { $count }명
ui_results =
    .message = 결과 { $count }개
ui_and-more =
    .message = 외 { $count }개

ui_done =
    .copied = 답을 복사했습니다.
    .note-copied = 관리자에게 줄 전달 메모를 복사했습니다.
    .not-copied = 브라우저가 복사를 막았습니다. 글을 선택해 직접 복사하세요.
    .masked = 주소를 가렸습니다.
    .shown = 주소가 보입니다.

ui_line =
    .message = { $title }: { $first }

ui_fact =
    .recipient = 수신자
    .remote = 거부한 서버
    .reporter = 알린 서버
    .code = 응답 코드
    .enhanced = 상태 코드
    .cause = 원인
    .lasting = 지속 여부
    .command = 답변한 명령
    .provider = 업체
    .blocklist = 차단 목록
    .wait = 대기 시간
    .until = 시도 기한
    .deferrals = 이전 시도
    .rule = 규칙
    .subject = 제목
    .from = 보낸 사람
    .date = 날짜
    .message-id = 메시지 ID

ui_lasting =
    .permanent = 계속됨
    .temporary = 일시적
    .success = 성공
    .unknown = 알 수 없음

## 요소를 둘러싼 사이트의 낱말

site_page =
    .title = plainbounce: 메일 서버가 한 말의 뜻
    .headline = 메일 서버가 무슨 말을 한 걸까요?
    .intro = 메일이 돌아왔거나 서버가 코드로 답했나요? 여기에 붙여 넣고 무슨 일이 있었는지, 누구 차례인지, 무엇을 하면 되는지 읽어 보세요.
    .skip = 입력란으로 건너뛰기
    .foot = plainbounce는 메일 서버의 말을 풀이합니다. 자기 파일 말고는 아무것도 요청하지 않고, 저장하지 않으며, 방문자를 세지 않습니다.

site_nav =
    .label = 페이지
    .one = 메일 한 통
    .many = 여러 통 한꺼번에
    .reference = 코드 목록
    .embed = 내 사이트에 넣기

site_box =
    .label = 서버가 한 말
    .help = 코드, 알림 문구, 로그, 반송 메일의 글, 메일 전체를 넣을 수 있습니다. 파일을 끌어다 놓아도 됩니다.
    .open = 파일 열기
    .clear = 지우기
    .cleared = 지웠습니다.
    .picker = 읽을 파일
    .private = 이 페이지 밖으로 나가는 것은 없습니다. 글은 이 브라우저 안에서 읽고 보내거나 저장하지 않습니다.

site_file =
    .pasted = 붙여 넣은 글, { $limit }: 너무 길어 여기에 표시하지 않습니다
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: 너무 길어 여기에 표시하지 않습니다
    .cut = 앞부분 { $limit }만 읽습니다.
    .unreadable = 읽을 수 없습니다: { $title }. 폴더이거나 옮겨진 파일일 수 있습니다.
    .many = 메일이 여러 통입니다. “여러 통 한꺼번에”에서 읽으세요.

site_example =
    .label = 예시로 해 보기
    .gmail-authentication = Gmail의 거부
    .greylisting = 그레이리스팅
    .mailbox-full = 가득 찬 메일함
    .postfix-bounce = 반송 메일의 글
    .swaks = 세션 기록
    .postfix-log = 로그 한 줄
    .microsoft-notice = Microsoft 365 알림
    .delivery-report = 반송 메일 전체
    .nodemailer = 프로그램의 알림
    .bare-code = 코드만
    .login-failed = 거부된 로그인

site_reader =
    .label = 읽는 사람
    .sender = 보낸 사람
    .helpdesk = 헬프데스크
    .admin = 관리자
    .language = 언어

site_answer =
    .label = 무슨 뜻인가
    .welcome = 입력하면 여기에 답이 나타납니다
    .through = 메일이 전달되었나요?
    .turn = 누구 차례인가요?
    .again = 다시 시도하나요?
    .do = 지금 무엇을 하면 되나요?
    .loading = 준비하는 중…

site_share =
    .button = 링크 공유
    .label = 이 답의 링크
    .help = 글은 링크 안, # 기호 뒤에 들어 있습니다. 서버는 볼 수 없지만 링크를 가진 사람은 누구나 읽을 수 있습니다.
    .mask = 주소, 호스트, ID 가리기
    .preview = 링크에 담기는 내용
    .copy = 링크 복사
    .copied = 링크를 복사했습니다.
    .too-long = 글이 너무 길어 링크에 담을 수 없습니다. 판단의 근거가 된 줄만 공유하세요.
    .close = 닫기
    .print = 인쇄

site_network =
    .none = 준비된 뒤로 이 페이지는 아무것도 요청하지 않았습니다.
    .some = 준비된 뒤의 요청: { $count }
    .offline = 연결 없이도 쓸 수 있습니다.
    .away = 오프라인입니다. 그래도 모두 그대로 쓸 수 있습니다.

site_many =
    .headline = 무슨 문제가 얼마나 자주 있었나요?
    .intro = 반송 메일 폴더, 메일함 파일, 로그를 여세요. 이 브라우저 안에서 읽고 원인, 업체, 도메인별로 나눕니다.
    .files = 파일 열기
    .folder = 폴더 열기
    .drop = 또는 여기에 파일을 끌어다 놓으세요: .eml, .mbox, .log, .txt, .json, .csv
    .reading = 읽는 중: { $title }
    .progress = { $second } 중 { $first }
    .cancel = 취소
    .cancelled = 취소했습니다. 그때까지 읽은 것을 표시합니다.
    .done = 모두 읽었습니다.
    .results = 결과: { $count }
    .silent = 전달에 관한 내용이 없는 부분: { $count }
    .most = 목록에는 처음 { $count }개만 나옵니다. 합계는 전부 셉니다.
    .most-saved = 저장한 파일에는 처음 { $count }개가 들어 있습니다.
    .by-cause = 원인별
    .by-provider = 업체별
    .by-domain = 수신 도메인별
    .cause = 원인
    .provider = 업체
    .domain = 도메인
    .recipient = 수신자
    .outcome = 결과
    .count = 개수
    .share = 비율
    .filter = 필터
    .all = 전체
    .none = 필터에 맞는 것이 없습니다.
    .no-provider = 알 수 없음
    .others = 그 밖의 것
    .list = 결과 하나씩 보기
    .explain = 무슨 뜻인가
    .csv = CSV로 저장
    .json = JSON으로 저장
    .mask = 파일에서 주소 가리기

site_reference =
    .headline = 모든 코드와 그 뜻
    .intro = 응답 코드, 상태 코드, 그 뒤의 원인입니다. 항목마다 주소가 있어 링크할 수 있습니다.
    .find = 코드나 낱말 찾기
    .entries = 항목: { $count }
    .some = 항목 { $second }개 중 { $first }개
    .none = “{ $title }” 검색 결과가 없습니다
    .reply-codes = 응답 코드
    .status-codes = 상태 코드
    .causes = 원인
    .first-digit = 첫째 숫자
    .second-digit = 둘째 숫자
    .providers = 업체
    .tokens = 업체 고유 코드
    .classes = X는 첫째 숫자 자리입니다. 2는 성공, 4는 나중에 될 수 있음, 5는 안 됨입니다.
    .standard = 표준
    .not-standard = 표준에 없음
    .registered = 등록됨
    .not-registered = 등록되지 않음
    .after = { $title } 다음
    .code = 코드
    .status = 상태 코드
    .cause = 원인
    .meaning = 뜻
