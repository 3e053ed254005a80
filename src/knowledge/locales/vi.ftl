### Vietnamese. The reader is "bạn" (few "bạn", bare verbs in steps); a help desk serves "khách". No "vui lòng", no excuses.
### Never: nghiêm trọng, bất hợp pháp, không hợp lệ, danh sách đen, xin lỗi, rất tiếc, đáng tiếc, lỗi của bạn, tại bạn, vui lòng, đơn giản, chỉ cần, chỉ việc, thật dễ, thư điện tử, thông điệp, tin nhắn, bị nảy, người dùng cuối
###
### Nothing is inflected, but names are read best after a noun: "hộp thư X", "tên miền X", "IP X". See vi.glossary.md.

## Phrases with and without their fact. A capital begins a sentence.

-recipient = { $recipient ->
        [none] người nhận
       *[known] { $recipient }
    }
-Recipient = { $recipient ->
        [none] Người nhận
       *[known] { $recipient }
    }
-mailbox = { $recipient ->
        [none] hộp thư của người nhận
       *[known] hộp thư { $recipient }
    }
-Mailbox = { $recipient ->
        [none] Hộp thư của người nhận
       *[known] Hộp thư { $recipient }
    }
-receiver = { $provider ->
        [none] máy chủ thư của người nhận
       *[known] { $provider }
    }
-Receiver = { $provider ->
        [none] Máy chủ thư của người nhận
       *[known] { $provider }
    }
-server = { $server ->
        [none] { $provider ->
            [none] máy chủ nhận
           *[known] { $provider }
        }
       *[known] { $server }
    }
-Server = { $server ->
        [none] { $provider ->
            [none] Máy chủ nhận
           *[known] { $provider }
        }
       *[known] { $server }
    }
-your-service = { $provider ->
        [none] dịch vụ thư của bạn
       *[known] { $provider }
    }
-Your-service = { $provider ->
        [none] Dịch vụ thư của bạn
       *[known] { $provider }
    }
-service = { $provider ->
        [none] dịch vụ thư
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] Dịch vụ thư
       *[known] { $provider }
    }
-login-server = { $server ->
        [none] { -service }
       *[known] { $server }
    }
-Login-server = { $server ->
        [none] { -Service }
       *[known] { $server }
    }
-ip = { $ip ->
        [none] IP gửi
       *[known] IP { $ip }
    }
-Ip = { -ip }
-domain = { $domain ->
        [none] tên miền gửi
       *[known] tên miền { $domain }
    }
-Domain = { $domain ->
        [none] Tên miền gửi
       *[known] Tên miền { $domain }
    }
-sender = { $sender ->
        [none] địa chỉ gửi
       *[known] địa chỉ { $sender }
    }
-Sender = { $sender ->
        [none] Địa chỉ gửi
       *[known] Địa chỉ { $sender }
    }
-list = { $blocklist ->
        [none] một danh sách chặn
       *[known] danh sách chặn { $blocklist }
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
        [none] vài phút
       *[known] { $wait }
    }
-wait = { $retry ->
        [server] Không phải làm gì: máy chủ thư sẽ tự lo.
        [sender] Đợi { -some-wait } rồi gửi lại.
        [nobody] Gửi lại sau: thư không được tự động gửi lại.
       *[none] Đợi { $wait ->
            [none] một hai giờ
           *[known] { $wait }
        } đã: thường sẽ tự hết.
    }
-tell-wait = { $retry ->
        [server] Khuyên khách chờ: máy chủ tự gửi lại, thường trong vài ngày.
        [sender] Khuyên khách gửi lại sau { -some-wait }.
        [nobody] Khuyên khách gửi lại sau: thư không tự gửi lại.
       *[none] Hỏi khách thấy câu này ở đâu. Máy chủ thì tự gửi lại, ứng dụng thư thì không.
    }
-admin-wait = { $retry ->
        [sender] Gửi lại sau { -some-wait }: ứng dụng này không có hàng đợi.
        [nobody] Gửi lại: thư đã rời hàng đợi.
       *[none] Để hàng đợi thử lại. Xem lại log sau { -some-wait }.
    }
-when-room = { $retry ->
        [server] Cứ để yên: thư còn được gửi lại trong vài ngày.
       *[other] Gửi lại khi họ đã dọn chỗ.
    }
-grey-wait = { $retry ->
        [server] Không phải làm gì: máy chủ thư tự gửi lại.
        [sender] Đợi { -some-wait } rồi gửi lại một lần.
       *[none] Đợi { -some-wait } đã: thư không có gì sai.
    }
-ask-other-way = Liên lạc bằng cách khác, như gọi điện hay chat.
-note-to-admin = Gửi ghi chú bên dưới cho người quản lý hệ thống thư của bạn.
-note-to-them = Nhờ người nhận chuyển ghi chú bên dưới cho người quản lý hệ thống thư của họ.

## The recipient

mailbox-unknown =
    .short = địa chỉ sai
    .headline = Địa chỉ này không tồn tại{ $provider ->
            [none] {""}
           *[known] {" ở "}{ $provider }
        }
    .summary = { -Receiver } không có hộp thư nào { $recipient ->
            [none] mang tên này
           *[known] tên là { $recipient }
        }, nên thư không tới.
    .step-1 = Soát từng chữ trong địa chỉ: dấu chấm, chữ số và phần sau @.
    .step-2 = Hỏi người đó địa chỉ hiện tại bằng cách khác.
    .step-3 = Xóa địa chỉ cũ khỏi danh bạ để nó không được gợi ý nữa.
    .avoid = Đừng gửi lại đến địa chỉ này: kết quả sẽ vẫn vậy.

mailbox-unknown_helpdesk =
    .summary = { -Server } không có hộp thư nào { $recipient ->
            [none] mang tên này
           *[known] tên là { $recipient }
        }. Hệ thống thư vẫn chạy tốt.
    .step-1 = So với địa chỉ từng gửi được: gõ nhầm, đổi tên, tài khoản đã đóng.
    .step-2 = Bảo khách tự gõ địa chỉ, đừng chọn từ gợi ý.
    .step-3 = Cho khách biết: chỉ bên nhận mới mở hay đổi tên hộp thư ở đó được.

mailbox-unknown_admin =
    .summary = { -Server } từ chối { -recipient }: ở đó không có hộp thư, bí danh hay nhóm này.
    .step-1 = Tìm địa chỉ này trong bí danh, chuyển tiếp và danh sách của bạn. Nếu đã cũ thì xóa.
    .step-2 = Kiểm tra thư { $domain ->
            [none] của bạn
           *[known] từ { $domain }
        } có đến đúng MX không: chạy "dig MX" cho tên miền của người nhận.
    .step-3 = Ngừng gửi ngay sau hard bounce đầu tiên. Nhiều người nhận không tồn tại làm hại uy tín IP.

mailbox-unknown_gmail =
    .step-1 = Xem phần trước @ có chữ hay số bị đảo không. Với gmail.com, dấu chấm không quan trọng.
    .step-2 = Kiểm tra phần sau @: gmail.com hay tên miền riêng của công ty.
    .step-3 = Hỏi người đó địa chỉ hiện tại bằng cách khác.

mailbox-unknown_gmail_admin =
    .step-1 = Ngừng gửi cho { -recipient } và bỏ khỏi các danh sách.
    .step-2 = Nếu tên miền thuộc Google Workspace của bạn: tìm người dùng, bí danh hay nhóm đó trong Bảng điều khiển dành cho quản trị viên.
    .step-3 = Nếu chỉ một số người có hộp thư ở Google: thiết lập phân phối tách (split delivery) cho số còn lại ở Gmail, Định tuyến.

mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 không tìm thấy ai { $recipient ->
            [none] có địa chỉ này
           *[known] tên là { $recipient }
        } trong công ty đó.
    .step-1 = Xóa gợi ý của Outlook cho tên này rồi gõ lại địa chỉ.
    .step-2 = Hỏi người đó địa chỉ hiện tại bằng cách khác.
    .step-3 = Nếu địa chỉ đúng, nhờ họ báo quản trị viên: có thể nó bị thiếu ở đó.

mailbox-unknown_microsoft365_admin =
    .summary = Tenant của bên nhận không biết { -recipient }. Trạng thái 5.4.1 là do chặn ở biên, 5.1.10 là do thư mục.
    .step-1 = Tìm địa chỉ trong người dùng, nhóm, liên hệ và bí danh của tenant sở hữu tên miền.
    .step-2 = Nếu có hộp thư nằm nơi khác: đặt tên miền chấp nhận thành "Internal relay", hoặc đồng bộ mọi địa chỉ vào tenant.
    .step-3 = Kiểm tra tên miền đã xác minh ở tenant này và MX trỏ về đó.

mailbox-unknown_exchange_admin =
    .step-1 = Chạy "Get-Recipient" cho { -recipient } ở bên nhận, kể cả đối tượng ẩn và mail-enabled.
    .step-2 = Nếu gợi ý của Outlook là địa chỉ X.500: thêm nó vào hộp thư làm địa chỉ proxy X500.
    .step-3 = Kiểm tra tên miền chấp nhận và chính sách địa chỉ.

mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing không có quy tắc cho { -recipient }.
    .step-1 = Thêm địa chỉ tùy chỉnh cho nó ở Email Routing, hoặc bật quy tắc catch-all.
    .step-2 = Kiểm tra địa chỉ đích đã xác minh chưa.

mailbox-unknown_outlook =
    .step-1 = Kiểm tra địa chỉ, nhất là đuôi: outlook.com, hotmail.com và live.com là các hộp thư khác nhau.
    .step-2 = Hỏi người đó địa chỉ hiện tại. Microsoft đóng những hộp thư không ai dùng.

mailbox-moved =
    .short = người đó đã đổi địa chỉ
    .headline = Người này đã có địa chỉ mới
    .summary = { -Mailbox } không còn dùng, và thư đến đó không được chuyển tiếp.
    .step-1 = Đọc câu trả lời của máy chủ bên dưới: có thể có địa chỉ mới.
    .step-2 = Nếu không, hỏi người đó bằng cách khác rồi sửa danh bạ.

mailbox-moved_helpdesk =
    .step-1 = Tìm địa chỉ mới trong câu trả lời và đọc cho khách.
    .step-2 = Khuyên khách hỏi lại chính người đó trước: ai cũng có thể viết ra dòng ấy.

mailbox-moved_admin =
    .summary = { -Server } nói { -recipient } đã chuyển đi. Mã 551 có thể nêu địa chỉ mới; RFC 5321 §3.4 để người dùng tự quyết định.
    .step-1 = Thay địa chỉ trong bí danh, chuyển tiếp và danh sách, sau khi chủ xác nhận.
    .step-2 = Nếu bạn quản lý máy chủ đó: đặt chuyển tiếp, hoặc từ chối với 5.1.6 mà không nêu địa chỉ.

mailbox-disabled =
    .short = hộp thư đã đóng
    .headline = Hộp thư đã bị tắt
    .summary = { -Mailbox } có tồn tại, nhưng { $provider ->
            [none] dịch vụ thư ở đó
           *[known] { $provider }
        } không cho thư vào.
    .step-1 = Liên lạc với người đó bằng cách khác và xin một địa chỉ dùng được.
    .step-2 = Cho họ biết hộp thư không nhận được thư: có thể họ chưa biết.
    .avoid = Đừng vội xóa liên hệ này: hộp thư thường được mở lại.

mailbox-disabled_helpdesk =
    .step-1 = Cho khách biết địa chỉ đúng nhưng đã đóng, chỉ chủ của nó mới xin mở lại được.
    .step-2 = Giúp khách liên lạc với người đó bằng cách khác.
    .step-3 = Nếu là tên miền của bạn, tìm trong danh sách người dùng trước: nợ phí, nghỉ việc hay bị khóa.

mailbox-disabled_admin =
    .summary = { -Server } biết { -recipient } nhưng đã ngừng phân phối: tạm khóa, hết hạn, chưa trả phí hoặc lâu không dùng.
    .step-1 = Tạm bỏ khỏi các danh sách, vài tuần sau thử lại một lần.
    .step-2 = Nếu hộp thư là của bạn: kiểm tra giấy phép, chặn đăng nhập, khóa hạn mức và hạn chế phân phối.

mailbox-disabled_inactive =
    .headline = Hộp thư bỏ không quá lâu
    .summary = Đã lâu không ai mở { -mailbox }, nên { -receiver } đã đóng nó.
    .step-1 = Liên lạc với người đó bằng cách khác, hỏi giờ họ dùng địa chỉ nào.
    .step-2 = Nhắn họ: đăng nhập vào đó một lần có thể mở lại hộp thư.

mailbox-disabled_inactive_admin =
    .step-1 = Bỏ { -recipient } khỏi danh sách: hộp thư đã đóng về sau hay thành bẫy spam.
    .step-2 = Bỏ những người cả năm không mở thư nào.

mailbox-disabled_suspended =
    .headline = Hộp thư bị tạm khóa
    .summary = Bên vận hành { -mailbox } đã khóa nó và không nói lý do.
    .step-1 = Liên lạc với người đó bằng cách khác: chỉ họ mới giải quyết được với dịch vụ thư của mình.

mailbox-disabled_suspended_admin =
    .step-1 = Nếu tài khoản là của bạn: xem nhà cung cấp có khóa vì spam, lạm dụng hay chưa trả phí.
    .step-2 = Nếu bị chiếm: đổi mật khẩu, kết thúc mọi phiên, xóa chuyển tiếp lạ, rồi xin mở khóa.

mailbox-full =
    .short = hộp thư đầy
    .headline = Hộp thư của người nhận đã đầy
    .summary = { -Mailbox } hết chỗ. Bên đó phải xóa bớt thư hoặc tăng dung lượng.
    .step-1 = Báo người đó bằng cách khác rằng hộp thư của họ đã đầy.
    .step-2 = { -when-room }
    .avoid = Đừng gửi đi gửi lại: chưa có chỗ thì thư nào cũng không vào được.

mailbox-full_helpdesk =
    .step-1 = Cho khách biết địa chỉ đúng và thư không có vấn đề.
    .step-2 = Bảo khách gọi điện hoặc dùng địa chỉ khác của người nhận: chỉ chủ hộp thư mới dọn chỗ được.
    .step-3 = Nếu là hộp thư của bên bạn, tự kiểm tra hạn mức.

mailbox-full_admin =
    .summary = { -Recipient } vượt hạn mức ở { -server }.
    .step-1 = Nếu là của bạn: tăng hạn mức, hoặc dọn thùng rác, thư rác và lưu trữ. Tìm vòng lặp hay thư dồn dập.
    .step-2 = Nếu không: để 4.2.2 trong hàng đợi. Coi 5.2.2 là soft bounce, vài ngày sau thử lại.
    .step-3 = Bỏ khỏi danh sách nếu đầy nhiều tuần: không ai đọc.

mailbox-full_gmail =
    .summary = Dung lượng Google của { -recipient } đã đầy. Thư, Drive và Photos dùng chung.
    .step-1 = Báo người đó bằng cách khác: họ có thể giải phóng dung lượng ở one.google.com/storage.
    .step-2 = { -when-room }

mailbox-full_gmail_admin =
    .step-1 = Giải phóng dung lượng của tài khoản: tính cả Drive và Photos.
    .step-2 = Nếu là Workspace của bạn: xem dung lượng chung và giới hạn của người dùng ở mục Bộ nhớ trong Bảng điều khiển dành cho quản trị viên.

mailbox-full_icloud =
    .summary = Dung lượng iCloud của { -recipient } đã đầy. Ảnh và bản sao lưu dùng chung với thư.
    .step-1 = Báo người đó bằng cách khác: họ có thể giải phóng dung lượng trong cài đặt iCloud của thiết bị.
    .step-2 = { -when-room }

mailbox-full_microsoft365_admin =
    .step-1 = Xem hộp thư trong trung tâm quản trị Exchange: kích thước, hạn mức và thư mục ẩn Recoverable Items.
    .step-2 = Bật lưu trữ, hoặc cấp giấy phép có hộp thư lớn hơn.
    .step-3 = Nếu không phải hộp thư của bạn: vài ngày sau thử lại.

recipient-refused =
    .short = người nhận từ chối
    .headline = Bên nhận từ chối thư này
    .summary = { -Recipient } có tồn tại, nhưng một cài đặt bên đó không cho thư của người gửi này vào.
    .step-1 = Liên lạc bằng cách khác, nhờ người đó cho phép địa chỉ của bạn.
    .step-2 = Hỏi họ muốn bạn dùng địa chỉ hay biểu mẫu nào.
    .avoid = Đừng dùng địa chỉ khác để lách.

recipient-refused_helpdesk =
    .step-1 = Xem người khác có gửi được cho người nhận này không. Nếu có thì chỉ người gửi này bị chặn.
    .step-2 = Cho khách biết người nhận hoặc quản trị viên của họ phải cho phép địa chỉ.
    .step-3 = Đưa khách ghi chú bên dưới để chuyển đi.

recipient-refused_admin =
    .summary = { -Server } từ chối thư cho { -recipient } theo quy tắc của người nhận hoặc tổ chức của họ.
    .step-1 = Gửi quản trị viên bên nhận thời điểm, người gửi và câu trả lời, xin một mục cho phép.
    .step-2 = Gửi thử từ một địa chỉ khác cùng tên miền: sẽ rõ địa chỉ hay tên miền bị từ chối.
    .step-3 = Nếu bạn quản lý bên nhận: tìm mục chặn của người dùng, tên miền và cổng thư.

recipient-refused_mimecast_admin =
    .step-1 = Gửi quản trị viên bên nhận số trong ngoặc sau "mimecast-smtp-error-codes".
    .step-2 = Đề nghị họ tạo chính sách Permitted Senders, hoặc xem Rejected messages trong Mimecast.

group-restricted =
    .short = nhóm không nhận thư ngoài
    .headline = Nhóm này chỉ nhận thư của thành viên
    .summary = { -Recipient } là nhóm, danh sách hoặc địa chỉ nội bộ. Chỉ một số người gửi được{ $sender ->
            [none] {""}
           *[known] , và { $sender } không nằm trong đó
        }.
    .step-1 = Gửi từ địa chỉ đã là thành viên, nếu bạn có nhiều địa chỉ.
    .step-2 = Nhờ thành viên hoặc chủ nhóm thêm bạn vào, hoặc chuyển giúp thư.

group-restricted_helpdesk =
    .step-1 = Hỏi khách gửi từ địa chỉ nào: thành viên hay gửi nhầm địa chỉ.
    .step-2 = Nếu nhóm là của bên bạn, cho biết chủ nhóm. Nếu không, bảo khách hỏi một thành viên.
    .step-3 = Cho khách biết bản thân thư không có vấn đề.

group-restricted_admin =
    .summary = { -Recipient } chỉ nhận thư từ người gửi có trong danh sách hoặc đã xác thực. { -Sender } không thuộc số đó.
    .step-1 = Nếu nhóm là của bạn: cho người ngoài gửi vào, hoặc thêm { -sender } vào danh sách được phép.
    .step-2 = Nếu thư từ máy quét hay chương trình của bạn: cho nó đăng nhập để được tính là nội bộ.
    .step-3 = Nếu không: hỏi chủ nhóm.

group-restricted_microsoft365_admin =
    .step-1 = Mở nhóm trong trung tâm quản trị Exchange, Settings, Delivery management. Cho phép người gửi ngoài tổ chức, hoặc thêm người này.
    .step-2 = Có thể dùng PowerShell: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Nếu là hộp thư, không phải nhóm: xem "Message delivery restrictions".

group-restricted_exchange_admin =
    .step-1 = Chạy Set-DistributionGroup -RequireSenderAuthenticationEnabled $false để cho người ngoài gửi vào.
    .step-2 = Xem AcceptMessagesOnlyFrom và các thuộc tính cùng họ: chúng nêu ai được gửi.

group-restricted_gmail_admin =
    .step-1 = Mở nhóm ở groups.google.com, phần cài đặt nhóm, xem ai được đăng.
    .step-2 = Nếu nhóm là của bạn: cho mọi người trên web đăng, hoặc thêm { -sender } làm thành viên.
    .step-3 = Xem thư chờ duyệt: có thể duyệt thư bị giữ ở đó.

address-invalid =
    .short = địa chỉ viết sai
    .headline = Địa chỉ viết chưa đúng
    .summary = Máy chủ thư không hiểu địa chỉ{ $recipient ->
            [none] {""}
           *[known] {" "}"{ $recipient }"
        }. Địa chỉ có dạng name@example.com, không có dấu cách.
    .step-1 = Tìm dấu cách, dấu phẩy, dấu nháy, thiếu @ hay dấu chấm ở cuối.
    .step-2 = Tự gõ địa chỉ: bản sao chép có thể chứa ký tự không nhìn thấy.
    .step-3 = Sửa lại trong danh bạ.

address-invalid_helpdesk =
    .step-1 = Bảo khách đọc to địa chỉ, hoặc dán vào trình soạn văn bản thuần.
    .step-2 = Tìm dấu chấm phẩy thay dấu phẩy, tên hiển thị thiếu dấu nháy, hai địa chỉ dính nhau.
    .step-3 = Kiểm tra liên hệ: dữ liệu nhập cũ hay để lại "mailto:" hoặc "SMTP:".

address-invalid_admin =
    .summary = { -Server } không phân tích được địa chỉ{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } theo RFC 5321 §4.1.2.
    .step-1 = Đọc dòng RCPT TO trong log từng byte: dấu cách, ký tự ngoài ASCII, thiếu < và >, hai dấu chấm liền.
    .step-2 = Cắt dấu cách và kiểm tra địa chỉ ngay khi chương trình nhận vào.
    .step-3 = Nếu có chữ ngoài ASCII: tên miền có thể viết "xn--…", phần trước @ cần SMTPUTF8 trên cả chặng.

mailbox-busy =
    .short = hộp thư đang bận
    .headline = Hộp thư lúc này chưa nhận được thư
    .summary = { -Mailbox } có tồn tại nhưng đang bận hoặc đang được di chuyển. Thường trong một giờ là xong.
    .step-1 = { -wait }

mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Chỉ báo sang bên nhận khi kéo dài hơn một ngày.

mailbox-busy_admin =
    .summary = { -Server } biết { -recipient } nhưng chưa ghi vào hộp thư được: khóa, di chuyển, khôi phục hoặc giữ.
    .step-1 = { -admin-wait }
    .step-2 = Nếu là của bạn: tìm khóa cũ, di chuyển đang chạy hay kho hộp thư bị treo.

address-unverified =
    .short = còn chờ kiểm tra
    .headline = Địa chỉ chưa kiểm tra được
    .summary = { -Receiver } tra từng địa chỉ trước khi nhận thư. Với { -recipient }, chưa có kết quả.
    .step-1 = { -wait }
    .step-2 = Trong lúc chờ, soát lại địa chỉ.

address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Đừng nói địa chỉ sai: chưa ai biết.

address-unverified_admin =
    .summary = { -Server } thăm dò người nhận và chưa có kết luận về { -recipient }. Máy chủ phía sau không trả lời kịp.
    .step-1 = { -admin-wait }
    .step-2 = Nếu bạn quản lý cổng thư: từ đó thử RCPT TO với máy chủ hộp thư, xem kết quả trong cache.
    .step-3 = Nếu là Postfix: xem unverified_recipient_reject_code và cache address_verify.

owner-changed =
    .short = địa chỉ đã đổi chủ
    .headline = Địa chỉ này giờ thuộc về người khác
    .summary = { -Mailbox } hoặc tên miền của nó đã đổi chủ kể từ lần cuối người gửi biết. Thư bị giữ lại để bảo vệ nội dung.
    .step-1 = Hỏi người quen địa chỉ mới, gọi điện hoặc gặp trực tiếp.
    .step-2 = Đổi địa chỉ ở mọi nơi bạn dùng nó để đăng nhập.
    .avoid = Đừng gửi điều riêng tư đến địa chỉ cũ: giờ người lạ đọc nó.

owner-changed_helpdesk =
    .step-1 = Cho khách biết giờ có thể người lạ đọc hộp thư này.
    .step-2 = Bảo khách xác nhận địa chỉ mới bằng cách khác và đổi trong các tài khoản.

owner-changed_admin =
    .summary = Kiểm tra Require-Recipient-Valid-Since (RFC 7293) không đạt với { -recipient }: chủ hiện tại mới hơn ngày đã nêu.
    .step-1 = Coi địa chỉ là chưa xác nhận. Ngừng gửi nội dung cá nhân, nhất là thư đặt lại mật khẩu.
    .step-2 = Cho người dùng xác nhận địa chỉ mới sau khi đăng nhập kiểu khác.

domain-unknown =
    .short = tên miền sai
    .headline = Phần sau @ không tồn tại
    .summary = Không tìm thấy máy chủ thư cho { $recipient ->
            [none] phần sau @ của địa chỉ
           *[known] phần sau @ trong { $recipient }
        }.
    .step-1 = Kiểm tra phần sau @: thừa, thiếu chữ hay sai đuôi.
    .step-2 = Xem tên miền hiện tại trên trang web hoặc thư gần nhất của công ty đó.
    .step-3 = Hỏi người đó địa chỉ hiện tại bằng cách khác.

domain-unknown_helpdesk =
    .step-1 = Tra tên miền bằng trình duyệt và công cụ DNS: gõ nhầm, hết hạn hay đã bỏ?
    .step-2 = Bảo khách tự gõ địa chỉ.
    .step-3 = Nếu nơi khác dùng được tên miền, chuyển bộ phận kỹ thuật: bên gửi có sự cố DNS.

domain-unknown_admin =
    .summary = DNS không có MX lẫn bản ghi địa chỉ cho tên miền của { -recipient }.
    .step-1 = Chạy "dig MX", "dig A" và "dig AAAA" cho tên miền, ở resolver công cộng và của bạn.
    .step-2 = Nếu chỉ của bạn hỏng: xóa cache, kiểm tra DNSSEC và forwarder.
    .step-3 = Nếu tên miền là của bạn: kiểm tra ngày hết hạn, ủy quyền và bản ghi MX.

domain-unknown_nxdomain =
    .summary = Tên sau @{ $recipient ->
            [none] {""}
           *[known] {" "}trong { $recipient }
        } không có ai dùng. Chưa ai mua, hoặc đã hết hạn.

domain-unknown_typo =
    .headline = Phần sau @ có vẻ gõ nhầm
    .summary = Địa chỉ { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }trông như một tên miền thư quen thuộc bị gõ nhầm.
    .step-1 = Sửa phần sau @ rồi gửi lại.
    .step-2 = Sửa cả trong danh bạ.

domain-unknown_no-mx =
    .headline = Tên miền này không có máy chủ thư
    .summary = Tên miền sau @ có tồn tại, nhưng không khai báo máy chủ nhận thư.
    .step-1 = Soát lại tên miền: có thể phải dài hơn hoặc ngắn hơn.
    .step-2 = Nếu biết chắc địa chỉ đúng, báo người đó là tên miền của họ không có máy chủ thư.

domain-unknown_no-mx_admin =
    .summary = Tên miền của { -recipient } có tồn tại nhưng không có MX, cũng không có bản ghi địa chỉ thay thế.
    .step-1 = Chạy "dig MX" và "dig A" cho tên miền, hỏi chủ về kết quả.
    .step-2 = Nếu là của bạn: công bố bản ghi MX trỏ tới tên máy có bản ghi A, không phải IP hay CNAME.

domain-no-mail =
    .short = tên miền không nhận thư
    .headline = Tên miền này không nhận thư
    .summary = Chủ tên miền sau @ đã khai báo rằng nó không nhận thư nào.
    .step-1 = Soát lại: công ty có thể dùng tên miền khác để nhận thư.
    .step-2 = Tìm địa chỉ đúng hoặc biểu mẫu liên hệ trên trang web của họ.

domain-no-mail_helpdesk =
    .step-1 = Cho khách biết mọi địa chỉ ở tên miền này đều không dùng được, không riêng một người.
    .step-2 = Giúp khách tìm tên miền mà công ty dùng cho thư.

domain-no-mail_admin =
    .summary = Tên miền công bố null MX (dấu chấm thay tên máy), hoặc máy trả 521 cho tất cả (RFC 7504, RFC 7505).
    .step-1 = Chạy "dig MX" cho tên miền. Tên máy chỉ là dấu chấm nghĩa là cố ý không nhận thư.
    .step-2 = Bỏ tên miền khỏi danh sách.
    .step-3 = Nếu là của bạn và cần nhận thư: thay null MX bằng máy chủ thư.

## The sender’s account and address

sender-refused =
    .short = địa chỉ của bạn bị từ chối
    .headline = Địa chỉ người gửi bị từ chối
    .summary = { -Receiver } không nhận thư từ { $sender ->
            [none] địa chỉ hoặc tên miền của người gửi này
           *[known] { $sender }
        }. Ở đó nó có thể bị coi là giả mạo, hoặc nằm trong danh sách chặn riêng.
    .step-1 = Soát từng chữ địa chỉ ở ô Từ trong ứng dụng thư.
    .step-2 = Thử liên lạc bằng cách khác và nhờ người đó cho phép địa chỉ của bạn.
    .step-3 = { -note-to-admin }
    .avoid = Đừng đổi mật khẩu vì việc này: tài khoản của bạn vẫn ổn.

sender-refused_helpdesk =
    .step-1 = Kiểm tra địa chỉ ở ô Từ có tồn tại và nhận được thư trả lời không.
    .step-2 = Thử một địa chỉ khác cùng tên miền: sẽ rõ địa chỉ hay tên miền bị từ chối.
    .step-3 = Nếu tên miền bị từ chối, chuyển bộ phận kỹ thuật: DNS có thể hỏng.
    .avoid = Đừng bảo khách đổi mật khẩu: tài khoản vẫn ổn.

sender-refused_admin =
    .summary = { -Server } từ chối người gửi trên phong bì { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }ở MAIL FROM: không xác minh được, không phân giải được hoặc nằm trong danh sách riêng.
    .step-1 = Kiểm tra MX, A và SOA của { -domain } từ bên ngoài: thư trả lời phải về được.
    .step-2 = Bảo đảm return path tồn tại và nhận thư. Hộp no-reply không được trả 550.
    .step-3 = Nếu cả hai đều đúng, hỏi postmaster bên nhận lý do.
    .avoid = Đừng tắt kiểm tra người gửi ở nơi khác để bù lại.

sender-refused_null-mx_admin =
    .summary = { -Domain } có null MX: tự khai không nhận thư. Vì thế { -server } không nhận thư từ đó.
    .step-1 = Thay null MX của { -domain } bằng một máy nhận được thư trả lại.
    .step-2 = Nếu không, dùng return path ở tên miền khác.

sender-refused_unverified =
    .headline = Địa chỉ gửi này chưa được xác nhận
    .summary = { -Service } chỉ cho gửi từ địa chỉ và tên miền đã xác nhận ở đó. { -Sender } thì chưa.
    .step-1 = Gửi từ một địa chỉ bạn đã xác nhận ở đó.
    .step-2 = Xác nhận địa chỉ này: tìm cài đặt người gửi hoặc tên miền trong tài khoản.

sender-refused_unverified_admin =
    .step-1 = Xác minh { -domain } với dịch vụ: công bố các bản ghi DNS mà nó đưa.
    .step-2 = Kiểm tra From, chứ không riêng đăng nhập, dùng tên miền đã xác minh.

sender-refused_amazon-ses =
    .headline = Địa chỉ này chưa xác minh ở Amazon SES
    .summary = Amazon SES chỉ cho gửi từ địa chỉ và tên miền đã xác minh. Trong sandbox, người nhận cũng phải được xác minh.
    .step-1 = Gửi từ một địa chỉ đã xác minh.
    .step-2 = { -note-to-admin }

sender-refused_amazon-ses_admin =
    .step-1 = Xác minh tên miền ở mục Identities của bảng điều khiển SES, đúng vùng bạn dùng để gửi.
    .step-2 = Nếu câu trả lời nêu người nhận: tài khoản đang ở sandbox. Hãy xin production access.
    .step-3 = So tên miền From với identity: tên miền con của tên miền đã xác minh thì được, tên miền khác thì không.

sender-refused_sendgrid_admin =
    .step-1 = Mở Settings, Sender Authentication trong SendGrid. Xác thực tên miền, hoặc xác minh single sender.
    .step-2 = Kiểm tra khóa API thuộc đúng tài khoản, hoặc subuser, đang giữ nó.

sender-authentication =
    .short = người gửi chưa được xác thực
    .headline = Không xác thực được người gửi
    .summary = { -Receiver } không chắc thư có thật đến từ { $domain ->
            [none] tên miền trong địa chỉ ở ô Từ
           *[known] { $domain }
        } nên không nhận. Chỉ người quản lý hệ thống thư bên gửi sửa được.
    .step-1 = Gửi từ ứng dụng thư hoặc webmail bạn thường dùng, với địa chỉ của chính bạn ở ô Từ.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Đừng đổi mật khẩu vì việc này: đăng nhập của bạn không sao.

sender-authentication_helpdesk =
    .step-1 = Hỏi đã gửi bằng gì: trang web, công cụ bản tin, máy quét, chuyển tiếp hay ứng dụng thư.
    .step-2 = Xem mọi thư của tên miền này đều bị từ chối, hay chỉ thư gửi theo một cách.
    .step-3 = Chuyển ghi chú bên dưới cho người quản lý DNS của { -domain }.
    .avoid = Đừng bảo khách đổi mật khẩu: đăng nhập không sao.

sender-authentication_admin =
    .summary = { -Server } từ chối thư của { -domain } từ { -ip }: SPF, DKIM hoặc DMARC không đạt.
    .step-1 = Thêm { -ip } vào bản ghi SPF của { -domain }: một bản ghi TXT, tối đa 10 lượt tra DNS.
    .step-2 = Bật ký DKIM ở dịch vụ đã gửi, với d={ $domain ->
            [none] tên miền From của bạn
           *[known] { $domain }
        }, và công bố khóa của nó.
    .step-3 = Gửi thử đến một hộp thư của bạn, đọc Authentication-Results: SPF hoặc DKIM phải đạt và khớp From.
    .avoid = Đừng mở SPF bằng +all: ai cũng gửi được dưới tên bạn.

sender-authentication_spf =
    .headline = Máy chủ gửi không có trong danh sách
    .summary = Chủ { -domain } liệt kê các máy chủ được gửi thay mình (SPF). Máy chủ đã gửi thư này không nằm trong đó.

sender-authentication_spf_helpdesk =
    .step-1 = Hỏi đã gửi bằng gì. Chuyển tiếp và biểu mẫu web hay làm hỏng SPF nhất.
    .step-2 = Khuyên khách gửi từ tài khoản của mình, không qua biểu mẫu hay máy chủ lạ.
    .step-3 = Chuyển cho người quản lý DNS của { -domain }.

sender-authentication_spf_admin =
    .headline = SPF không đạt
    .summary = SPF của tên miền trên phong bì không cho phép { -ip }.
    .step-1 = Chạy "dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }". Phải có đúng một bản ghi v=spf1, tối đa 10 lượt tra DNS.
    .step-2 = Thêm { $ip ->
            [none] IP gửi, viết là ip4:192.0.2.1
           *[known] ip4:{ $ip }
        }, hoặc include của dịch vụ đã gửi.
    .step-3 = Nếu thư được chuyển tiếp: viết lại người gửi trên phong bì (SRS) và giữ nguyên chữ ký DKIM.

sender-authentication_dkim =
    .headline = Chữ ký của thư không đạt
    .summary = Máy chủ thư niêm phong thư bằng chữ ký (DKIM). { -Receiver } không thấy chữ ký nào đúng cho { -domain }.

sender-authentication_dkim_admin =
    .headline = DKIM không đạt
    .summary = { -Server } không thấy chữ ký DKIM đúng nào với d={ $domain ->
            [none] tên miền From
           *[known] { $domain }
        }.
    .step-1 = Tìm DKIM-Signature trong một thư đã gửi. Tra khóa ở "selector._domainkey" cộng tên miền d=.
    .step-2 = So khóa đã công bố với khóa trên máy chủ: một giá trị TXT liền, không dùng selector cũ.
    .step-3 = Nếu hỏng dọc đường: chặn chân thư, trình quét và cổng thư sửa thư sau khi ký.

sender-authentication_dmarc =
    .headline = Địa chỉ ở ô Từ không qua kiểm tra
    .summary = Chủ { -domain } yêu cầu từ chối thư không chứng minh được là của mình (DMARC). Thư này không chứng minh được.
    .step-1 = Gửi qua chính dịch vụ thư của địa chỉ ở ô Từ, không qua dịch vụ khác.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }

sender-authentication_dmarc_helpdesk =
    .step-1 = Kiểm tra ô Từ: địa chỉ Gmail hay Yahoo phải gửi qua chính dịch vụ đó.
    .step-2 = Hỏi thư có được chuyển tiếp hay gửi vào danh sách thư không: cả hai làm hỏng DMARC.
    .step-3 = Nếu tên miền của bên bạn, chuyển bộ phận kỹ thuật: SPF hoặc DKIM thiếu một dịch vụ gửi.

sender-authentication_dmarc_admin =
    .headline = DMARC không đạt và chính sách yêu cầu chặn
    .summary = Cả SPF lẫn DKIM đều không đạt cho tên miền khớp From ({ -domain }), mà chính sách DMARC là quarantine hoặc reject.
    .step-1 = Làm cho một trong hai đạt và khớp: DKIM với d= tên miền From, hoặc return path thuộc nó.
    .step-2 = Đọc báo cáo tổng hợp (rua=) để biết dịch vụ nào gửi từ { -ip }.
    .step-3 = Nếu From là địa chỉ miễn phí: gửi qua nhà cung cấp đó, hoặc dùng tên miền của bạn.
    .avoid = Đừng gỡ bản ghi DMARC cho thư lọt: kẻ giả mạo cũng lọt theo.

sender-authentication_none =
    .headline = Thư không có gì chứng minh người gửi
    .summary = { -Receiver } cần bằng chứng thư là thật. Thư này thiếu cả hai loại thường dùng (SPF và DKIM).

sender-authentication_none_admin =
    .headline = SPF và DKIM đều không đạt{ $provider ->
            [none] {""}
           *[known] {" "}ở { $provider }
        }
    .summary = { -Ip } tự xưng là { -domain }. SPF không có IP đó và không thấy chữ ký DKIM đúng cho tên miền.
    .step-1 = Thêm dịch vụ gửi của { -ip } vào bản ghi SPF của { -domain } (một bản ghi TXT, tối đa 10 lượt tra).
    .step-2 = Bật ký DKIM ở dịch vụ đó với d={ $domain ->
            [none] tên miền From của bạn
           *[known] { $domain }
        }, và công bố khóa nó đưa.
    .step-3 = Gửi thử đến một địa chỉ Gmail và mở "Hiển thị thư gốc": SPF và DKIM đều phải là PASS.

sender-authentication_arc_admin =
    .headline = Chuỗi ARC bị đứt
    .summary = Thư được chuyển tiếp, và dấu ARC bảo chứng lần kiểm tra đầu không đạt.
    .step-1 = Tìm chặng đã sửa thư sau khi đóng dấu: chân thư của danh sách, trình quét, liên kết bị viết lại.
    .step-2 = Kiểm tra khóa ARC của bên chuyển tiếp trong DNS.
    .step-3 = Gửi thẳng, không qua chuyển tiếp, để so sánh.

sender-authentication_gmail_admin =
    .headline = Gmail từ chối: không kiểm tra nào đạt
    .summary = { -Ip } tự xưng là { -domain }. Gmail đòi SPF hoặc DKIM với mọi người, và cả SPF, DKIM, DMARC khi gửi hàng loạt.
    .step-1 = Thêm dịch vụ của { -ip } vào SPF, và ký DKIM cho { -domain }.
    .step-2 = Gửi thử đến một địa chỉ Gmail và mở "Hiển thị thư gốc": SPF và DKIM đều phải là PASS.
    .step-3 = Theo dõi tên miền trong Google Postmaster Tools. Từ 5.000 thư mỗi ngày, công bố cả DMARC.

sender-authentication_microsoft365_admin =
    .step-1 = Nếu { -domain } gửi qua Microsoft 365: thêm include:spf.protection.outlook.com và bật DKIM trong cổng Defender.
    .step-2 = Nếu dịch vụ khác gửi: cho nó mục SPF và khóa DKIM riêng.
    .step-3 = Gửi thử và đọc Authentication-Results: xem compauth, spf, dkim và dmarc.

sender-authentication_outlook_admin =
    .summary = Outlook.com đòi SPF, DKIM và DMARC với tên miền gửi trên 5.000 thư mỗi ngày. { -Domain } không đạt.
    .step-1 = Công bố cả ba: SPF có { -ip }, khóa DKIM, và DMARC ít nhất p=none.
    .step-2 = Làm cho SPF hoặc DKIM khớp tên miền From.
    .step-3 = Thử với hộp thư outlook.com, đọc Authentication-Results trong mã nguồn thư.

sender-authentication_yahoo_admin =
    .step-1 = Làm cho SPF hoặc DKIM đạt với { -domain }; gửi hàng loạt cần cả hai, và DMARC ít nhất p=none.
    .step-2 = Cho một trong hai khớp tên miền From.
    .step-3 = Kiểm tra tên miền trong Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = chưa đăng nhập
    .headline = Máy chủ không chịu chuyển thư này đi
    .summary = Máy chủ thư được nhờ gửi sang tên miền khác, mà nó chỉ làm vậy cho người dùng của mình. Thường là do chưa đăng nhập.
    .step-1 = Mở cài đặt thư đi (SMTP) trong ứng dụng thư và bật xác thực.
    .step-2 = So máy chủ thư đi và cổng với trang trợ giúp của dịch vụ thư: thường là cổng 587 hoặc 465.
    .step-3 = { -note-to-admin }

relay-denied_helpdesk =
    .step-1 = Hỏi máy chủ thư đi, cổng và tài khoản mà ứng dụng dùng.
    .step-2 = Đặt cổng 587 với STARTTLS hoặc 465 với TLS, tên người dùng là địa chỉ đầy đủ.
    .step-3 = Nếu thư trả lại đến sau, từ máy chủ khác, chuyển bộ phận kỹ thuật: MX trỏ tới máy không biết tên miền.

relay-denied_admin =
    .summary = { -Server } không được thiết lập để nhận thư cho { -recipient } từ { -ip }.
    .step-1 = Nếu là máy chủ thư đi của bạn: cho ứng dụng đăng nhập ở 587 hoặc 465, hoặc thêm IP vào mạng tin cậy.
    .step-2 = Nếu là MX của người nhận: tên miền thiếu trong local hoặc relay domains. Kiểm tra "dig MX".
    .step-3 = So mọi máy MX: MX cũ hay dự phòng thường thiếu tên miền.
    .avoid = Đừng mở relay cho tất cả: kẻ gửi spam tìm ra trong vài giờ.

relay-denied_not-logged-in =
    .headline = Ứng dụng thư chưa đăng nhập
    .summary = { -Service } chỉ cho gửi thư khi đã đăng nhập. Ứng dụng thư chưa đăng nhập vào máy chủ thư đi.

relay-denied_microsoft365_admin =
    .headline = Không connector nào khớp máy chủ gửi
    .summary = Microsoft 365 không gắn được { -ip } với tenant nào nên không relay.
    .step-1 = Kiểm tra connector vào: danh sách IP phải có { -ip }, hoặc tên chứng chỉ phải khớp với cái đang dùng.
    .step-2 = Nếu IP hay chứng chỉ đã đổi: sửa cả connector, ở mục Mail flow của trung tâm quản trị Exchange.
    .step-3 = Nếu sai máy: dùng MX của người nhận, hoặc smtp.office365.com có đăng nhập.

relay-denied_gmail_admin =
    .headline = Relay của Google không biết người gửi này
    .step-1 = Mở Ứng dụng, Google Workspace, Gmail, Định tuyến, SMTP relay service trong Bảng điều khiển dành cho quản trị viên.
    .step-2 = Cho phép { -ip } ở đó, hoặc bắt buộc đăng nhập SMTP, và gửi từ tên miền của tổ chức.
    .step-3 = Đặt tên EHLO của máy chủ là một tên miền của bạn.

relay-denied_exchange_admin =
    .step-1 = Nếu { -recipient } ở nội bộ: thêm tên miền vào tên miền chấp nhận.
    .step-2 = Nếu thiết bị phải gửi ra ngoài: tạo receive connector riêng cho IP của nó, có quyền relay.
    .step-3 = Nếu ứng dụng đăng nhập được: dùng client frontend connector ở 587.

login-required =
    .short = cần đăng nhập
    .headline = Cần đăng nhập mới gửi được
    .summary = { -Your-service } chỉ nhận thư của người đã đăng nhập. Ứng dụng thư của bạn chưa đăng nhập, hoặc không dùng kết nối bảo mật.
    .step-1 = Mở cài đặt thư đi (SMTP) và bật xác thực, với địa chỉ và mật khẩu của bạn.
    .step-2 = Chọn SSL/TLS với cổng 465, hoặc STARTTLS với cổng 587.
    .step-3 = So cài đặt với trang trợ giúp của dịch vụ thư.

login-required_helpdesk =
    .summary = { -Login-server } chỉ nhận thư của người dùng sau khi đăng nhập. Ứng dụng của khách chưa đăng nhập, hoặc không dùng kết nối bảo mật.
    .step-1 = Kiểm tra máy chủ thư đi: bật xác thực, tên người dùng là địa chỉ đầy đủ, bật TLS.
    .step-2 = Dùng cổng 587 hoặc 465, không dùng 25.
    .step-3 = Hỏi có phần mềm diệt virus hay VPN ở giữa không: có loại cắt mất đăng nhập hoặc TLS.

login-required_admin =
    .summary = { -Login-server } đòi AUTH, hoặc STARTTLS trước đó, ở cổng này.
    .step-1 = Đặt ứng dụng dùng 587 với STARTTLS hoặc 465 với TLS, AUTH bằng tài khoản thật.
    .step-2 = Đọc trả lời EHLO sau TLS: AUTH thường chỉ có ở đó.
    .step-3 = Nếu máy này phải nhận thư từ ngoài: dùng cổng 25 và đừng đòi AUTH với máy chủ khác.

login-required_microsoft365_admin =
    .step-1 = Trỏ thiết bị tới smtp.office365.com, cổng 587, STARTTLS, với hộp thư có giấy phép và được phép Authenticated SMTP.
    .step-2 = Nếu thiết bị không dùng được kiểu đăng nhập mới (modern authentication): dùng connector theo IP cố định, hoặc High Volume Email cho thư nội bộ.
    .step-3 = Nếu chỉ gửi nội bộ: gửi tới MX của tenant ở cổng 25, không đăng nhập.

login-failed =
    .short = đăng nhập không được
    .headline = Đăng nhập bị từ chối
    .summary = { -Your-service } không chấp nhận tên người dùng và mật khẩu mà ứng dụng thư gửi. Thư chưa được gửi.
    .step-1 = Đăng nhập trên trang web của dịch vụ thư với cùng địa chỉ và mật khẩu.
    .step-2 = Nhập lại mật khẩu trong ứng dụng thư, ở phần máy chủ thư đi (SMTP).
    .step-3 = Nếu web vào được mà ứng dụng thì không: tìm "mật khẩu ứng dụng" trên trang đó.
    .avoid = Đừng thử đi thử lại: nhiều dịch vụ khóa tài khoản sau vài lần sai.

login-failed_helpdesk =
    .summary = { -Login-server } không chấp nhận tên người dùng và mật khẩu mà ứng dụng của khách gửi. Chưa có gì được gửi.
    .step-1 = Kiểm tra tên người dùng: đa số dịch vụ cần địa chỉ đầy đủ.
    .step-2 = Bảo khách đăng nhập bằng trình duyệt: sẽ thấy bị khóa, xác minh hai bước hay mật khẩu hết hạn.
    .step-3 = Tìm thiết bị cũ còn gửi mật khẩu cũ: chúng gây khóa.

login-failed_admin =
    .summary = { -Login-server } từ chối AUTH: sai tài khoản, hoặc cơ chế đã tắt.
    .step-1 = Xem log đăng nhập của người dùng lúc đó: sai mật khẩu, khóa, chính sách hay cơ chế.
    .step-2 = Xem EHLO đưa ra cơ chế nào sau TLS và ứng dụng dùng cơ chế nào.
    .step-3 = Nếu thấy nhiều tài khoản hay quốc gia: đó là dò mật khẩu. Giới hạn số lần thử, bắt buộc yếu tố thứ hai.

login-failed_app-password =
    .headline = Cần mật khẩu ứng dụng
    .summary = { -Service } không cho ứng dụng thư dùng mật khẩu thường. Cần mật khẩu ứng dụng: mật khẩu thứ hai, dài, tạo riêng cho một ứng dụng.
    .step-1 = Đăng nhập tài khoản bằng trình duyệt, mở cài đặt bảo mật và tạo mật khẩu ứng dụng.
    .step-2 = Nhập nó vào ứng dụng thư thay cho mật khẩu thường.
    .step-3 = Xóa ở đó những mật khẩu ứng dụng không còn dùng.
    .avoid = Đừng tắt xác minh hai bước để lách.

login-failed_app-password_helpdesk =
    .step-1 = Cho khách biết mật khẩu thường vẫn đúng nhưng không dùng được trong ứng dụng thư.
    .step-2 = Hướng dẫn khách vào cài đặt bảo mật: bật xác minh hai bước, rồi tạo mật khẩu ứng dụng mới.
    .step-3 = Dán không có dấu cách, ở cả cài đặt thư đến và thư đi.

login-failed_app-password_admin =
    .step-1 = Tạo mật khẩu ứng dụng cho tài khoản dịch vụ, hoặc chuyển chương trình sang OAuth 2.0 (XOAUTH2).
    .step-2 = Kiểm tra chính sách tổ chức có cho người dùng tạo mật khẩu ứng dụng không.

login-failed_basic-auth-off =
    .headline = Kiểu đăng nhập này đã tắt
    .summary = { -Service } không còn cho đăng nhập kiểu cũ, bằng tên người dùng và mật khẩu. Ứng dụng phải dùng kiểu đăng nhập mới, qua cửa sổ trình duyệt.
    .step-1 = Cập nhật ứng dụng thư, xóa tài khoản rồi thêm lại: cửa sổ đăng nhập sẽ mở ra.
    .step-2 = Trong lúc chờ, dùng webmail.
    .step-3 = { -note-to-admin }
    .avoid = Đừng đặt lại mật khẩu: mật khẩu đúng cũng bị từ chối.

login-failed_basic-auth-off_helpdesk =
    .step-1 = Cho khách biết vấn đề không nằm ở mật khẩu.
    .step-2 = Kiểm tra ứng dụng có quá cũ không: nó phải biết OAuth 2.0 ("modern authentication").
    .step-3 = Chuyển bộ phận kỹ thuật nếu là thiết bị hay script: chúng cần cách gửi khác.

login-failed_basic-auth-off_admin =
    .summary = { -Login-server } từ chối basic authentication với người dùng này hoặc cả tổ chức.
    .step-1 = Chuyển ứng dụng sang OAuth 2.0 (XOAUTH2 trên SMTP).
    .step-2 = Nếu là Microsoft 365: xem Set-CASMailbox -SmtpClientAuthenticationDisabled, security defaults và chính sách xác thực.
    .step-3 = Nếu thiết bị không có OAuth: relay qua connector theo IP, hoặc dịch vụ thư cho thiết bị.

login-failed_account-disabled =
    .headline = Tài khoản đã bị tắt
    .summary = Đăng nhập đúng, nhưng tài khoản không được dùng để gửi. { -Service } đã khóa hoặc đóng nó.
    .step-1 = Đăng nhập bằng trình duyệt: thường có thông báo nêu lý do.
    .step-2 = Viết cho bộ phận hỗ trợ của dịch vụ thư, hoặc người quản lý hệ thống thư của bạn.

login-failed_account-disabled_admin =
    .step-1 = Kiểm tra tài khoản có bị chặn đăng nhập, thiếu giấy phép hay khóa vì lạm dụng không.
    .step-2 = Nếu bị chiếm: đặt lại mật khẩu và kết thúc mọi phiên trước khi mở khóa.

login-failed_web-login =
    .headline = Cần đăng nhập bằng trình duyệt trước
    .summary = { -Service } không chắc ai đang đăng nhập nên đã chặn ứng dụng thư.
    .step-1 = Đăng nhập bằng trình duyệt trên cùng máy và mạng, xác nhận đó là bạn.
    .step-2 = Thử lại ứng dụng thư trong vòng vài phút.
    .step-3 = Tạo mật khẩu ứng dụng nếu bị hỏi lại.

login-failed_web-login_admin =
    .step-1 = Đăng nhập một lần bằng trình duyệt từ mạng của máy chủ và trả lời câu hỏi bảo mật.
    .step-2 = Dùng OAuth 2.0 hoặc mật khẩu ứng dụng: đăng nhập thường từ trung tâm dữ liệu hay bị chặn.

login-failed_wrong-password =
    .headline = Tên người dùng hoặc mật khẩu sai
    .summary = { -Service } hỗ trợ kiểu đăng nhập này, nhưng tên người dùng và mật khẩu không khớp.

login-failed_too-many-tries =
    .headline = Thử đăng nhập quá nhiều lần
    .summary = { -Service } thấy quá nhiều lần đăng nhập sai nên tạm chặn.
    .step-1 = Đợi { $wait ->
            [none] nửa giờ
           *[known] { $wait }
        } và trong lúc đó đừng thử gì.
    .step-2 = Sửa mật khẩu trên mọi điện thoại và máy tính dùng tài khoản này.
    .step-3 = Nếu không biết ai đã thử, đổi mật khẩu bằng trình duyệt.

login-failed_too-many-tries_admin =
    .step-1 = Tìm nguồn các lần thử trong log: thiết bị cũ, script hay tấn công.
    .step-2 = Chặn nó, rồi đợi hết khóa.

login-failed_gmail =
    .summary = Google không chấp nhận lần đăng nhập này. Ứng dụng thư cần "Đăng nhập bằng Google" hoặc mật khẩu ứng dụng, không phải mật khẩu thường.
    .step-1 = Xóa tài khoản khỏi ứng dụng thư rồi thêm lại bằng "Đăng nhập bằng Google".
    .step-2 = Nếu ứng dụng không làm được: bật Xác minh 2 bước và tạo mật khẩu ứng dụng ở myaccount.google.com/apppasswords.
    .step-3 = Nhập 16 chữ cái đó làm mật khẩu.

login-failed_gmail_helpdesk =
    .step-1 = Hỏi là ứng dụng nào. Ứng dụng mới có "Đăng nhập bằng Google": xóa tài khoản ở đó rồi thêm lại.
    .step-2 = Nếu không có: kiểm tra đã bật Xác minh 2 bước, rồi tạo mật khẩu ứng dụng.
    .step-3 = Chuyển bộ phận kỹ thuật nếu là máy quét, script, hay tài khoản Workspace không được tạo mật khẩu ứng dụng.

login-failed_gmail_admin =
    .step-1 = Dùng OAuth 2.0 (XOAUTH2), hoặc mật khẩu ứng dụng của tài khoản có Xác minh 2 bước, ở smtp.gmail.com cổng 587.
    .step-2 = Nếu thiết bị của Workspace gửi: dùng smtp-relay.gmail.com, cho phép IP trong Bảng điều khiển dành cho quản trị viên.
    .step-3 = Xem sự kiện đăng nhập của người dùng trong Bảng điều khiển dành cho quản trị viên, tìm lần bị chặn.

login-failed_yahoo =
    .summary = Yahoo không chấp nhận lần đăng nhập này. Ứng dụng thư cần cửa sổ đăng nhập của Yahoo hoặc mật khẩu ứng dụng.
    .step-1 = Đăng nhập Yahoo bằng trình duyệt, mở Bảo mật tài khoản và tạo mật khẩu ứng dụng.
    .step-2 = Nhập nó vào ứng dụng thư thay cho mật khẩu thường.

login-failed_icloud =
    .summary = Apple không chấp nhận lần đăng nhập này. Ứng dụng thư cần mật khẩu dành riêng cho ứng dụng, không phải mật khẩu của Tài khoản Apple.
    .step-1 = Đăng nhập account.apple.com, mở Đăng nhập và bảo mật, tạo mật khẩu dành riêng cho ứng dụng.
    .step-2 = Nhập nó vào ứng dụng thư. Máy chủ thư đi là smtp.mail.me.com, cổng 587.

login-failed_microsoft365 =
    .step-1 = Đăng nhập outlook.office.com. Nếu không được, mật khẩu sai hoặc tài khoản bị khóa.
    .step-2 = Xóa tài khoản khỏi ứng dụng thư rồi thêm lại, qua cửa sổ đăng nhập của Microsoft.
    .step-3 = { -note-to-admin }

login-failed_microsoft365_admin =
    .step-1 = Xem log đăng nhập trong Entra ID: sai mật khẩu, Conditional Access, hay chặn xác thực kiểu cũ.
    .step-2 = Kiểm tra Authenticated SMTP của người dùng: trung tâm quản trị Microsoft 365, Active users, Mail, Manage email apps.
    .step-3 = Kiểm tra tenant: Get-TransportConfig cho thấy SmtpClientAuthenticationDisabled. Nên dùng OAuth 2.0.

login-failed_outlook =
    .summary = Microsoft không chấp nhận lần đăng nhập này. Outlook.com, Hotmail và Live cần kiểu đăng nhập mới, qua cửa sổ trình duyệt.
    .step-1 = Cập nhật ứng dụng thư, xóa tài khoản rồi thêm lại: cửa sổ đăng nhập sẽ mở ra.
    .step-2 = Nếu ứng dụng hỏi, đặt kiểu đăng nhập OAuth2 cho cả thư đến và thư đi.
    .step-3 = Trong lúc chờ, đọc và gửi thư ở outlook.com.
    .avoid = Đừng đặt lại mật khẩu: mật khẩu đúng cũng bị từ chối.

login-failed_comcast =
    .step-1 = Đăng nhập Xfinity bằng trình duyệt và cho phép ứng dụng bên thứ ba trong cài đặt bảo mật thư.
    .step-2 = Nhập lại mật khẩu trong ứng dụng thư. Máy chủ thư đi là smtp.comcast.net, cổng 587.

login-failed_naver =
    .step-1 = Đăng nhập bằng trình duyệt và bật POP3/SMTP hoặc IMAP/SMTP trong cài đặt thư.
    .step-2 = Dùng mật khẩu ứng dụng nếu đã bật xác minh hai bước.

login-failed_gmx =
    .step-1 = Đăng nhập bằng trình duyệt và cho phép POP3 và IMAP trong cài đặt: nếu không, ứng dụng thư bị chặn.
    .step-2 = Nếu dùng xác minh hai bước: tạo mật khẩu ứng dụng trong cài đặt bảo mật.
    .step-3 = Nhập lại mật khẩu trong ứng dụng thư, cả ở phần máy chủ thư đi.

login-failed_t-online =
    .step-1 = Đặt "mật khẩu email" cho ứng dụng thư trong trung tâm khách hàng Telekom: mật khẩu đăng nhập không dùng được ở đó.
    .step-2 = Nhập nó vào ứng dụng thư cho cả thư đến và thư đi.

login-failed_qq =
    .step-1 = Đăng nhập mail.qq.com, mở Cài đặt, Tài khoản, bật dịch vụ SMTP.
    .step-2 = Nhập mã ủy quyền nhận được thay cho mật khẩu.

login-failed_netease =
    .step-1 = Đăng nhập bằng trình duyệt, mở Cài đặt, POP3/SMTP/IMAP, bật dịch vụ.
    .step-2 = Nhập mã ủy quyền nhận được thay cho mật khẩu.

login-failed_yandex =
    .step-1 = Đăng nhập bằng trình duyệt và cho phép ứng dụng thư trong cài đặt thư.
    .step-2 = Tạo mật khẩu ứng dụng cho thư trong Yandex ID và nhập vào ứng dụng.

login-failed_mail-ru =
    .step-1 = Đăng nhập bằng trình duyệt và tạo mật khẩu cho ứng dụng ngoài trong cài đặt bảo mật.
    .step-2 = Nhập nó vào ứng dụng thư thay cho mật khẩu thường.

login-failed_zoho =
    .step-1 = Tạo mật khẩu ứng dụng trong tài khoản Zoho nếu đã bật xác minh hai bước.
    .step-2 = Kiểm tra máy chủ thư đi: nó tùy vùng của tài khoản.

login-failed_amazon-ses_admin =
    .step-1 = Dùng thông tin SMTP tạo trong bảng điều khiển SES: không phải access key, và chỉ thuộc một vùng.
    .step-2 = Kiểm tra người dùng IAM đang hoạt động và được gọi ses:SendRawEmail.

login-failed_godaddy =
    .step-1 = Đặt máy chủ thư đi là smtpout.secureserver.net, cổng 465 với SSL.
    .step-2 = Nhập địa chỉ đầy đủ và mật khẩu của nó ở đó.

send-as-denied =
    .short = ô Từ không phải của bạn
    .headline = Không được dùng địa chỉ ở ô Từ này
    .summary = Bạn đã đăng nhập, nhưng { -your-service } không cho tài khoản này gửi dưới tên { $sender ->
            [none] địa chỉ ở ô Từ
           *[known] { $sender }
        }.
    .step-1 = Chọn địa chỉ của chính bạn ở ô Từ rồi gửi lại.
    .step-2 = Kiểm tra máy chủ thư đi trong ứng dụng thư thuộc đúng địa chỉ này.
    .step-3 = Xin quản trị viên quyền gửi dưới tên địa chỉ đó.

send-as-denied_helpdesk =
    .summary = Khách đã đăng nhập, nhưng tài khoản này không được gửi dưới tên { $sender ->
            [none] địa chỉ ở ô Từ
           *[known] { $sender }
        }.
    .step-1 = So địa chỉ ở ô Từ với tên đăng nhập của máy chủ thư đi.
    .step-2 = Xem có lẫn tài khoản không: thư của địa chỉ này đi qua máy chủ của địa chỉ khác.
    .step-3 = Nếu là địa chỉ dùng chung, chuyển bộ phận kỹ thuật để cấp quyền "Send As".

send-as-denied_admin =
    .summary = Tài khoản đăng nhập không được dùng { -sender } trong MAIL FROM hoặc From.
    .step-1 = Cấp quyền "Send As" trên hộp thư đó, hoặc thêm địa chỉ làm bí danh của tài khoản.
    .step-2 = Nếu là thiết bị hay chương trình: cấp hộp thư riêng và đặt From là nó.
    .step-3 = Nếu là Postfix: xem smtpd_sender_login_maps.

send-as-denied_microsoft365_admin =
    .step-1 = Chạy Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER. Có thể mất một giờ.
    .step-2 = Nếu chương trình gửi bằng bí danh: cho phép gửi từ bí danh trong tổ chức.
    .step-3 = Kiểm tra From trong chương trình là hộp thư nó dùng để đăng nhập.

account-blocked =
    .short = tài khoản của bạn bị chặn
    .headline = Tài khoản tạm thời không được gửi thư
    .summary = { -Your-service } đã ngừng cho tài khoản này gửi. Thường do gửi quá nhiều, hoặc người khác đã dùng tài khoản.
    .step-1 = Đổi mật khẩu bằng trình duyệt, trên máy tính bạn tin cậy.
    .step-2 = Xem thư đã gửi, chuyển tiếp và quy tắc có gì lạ không. Xóa những gì lạ.
    .step-3 = Nhờ quản trị viên, hoặc bộ phận hỗ trợ của dịch vụ thư, mở lại tài khoản.
    .avoid = Đừng chuyển sang tài khoản mới khi tài khoản cũ chưa sạch.

account-blocked_helpdesk =
    .summary = { -Service } đã ngừng cho tài khoản của khách gửi. Thường do gửi quá nhiều, spam hoặc lộ mật khẩu.
    .step-1 = Hỏi có thư gửi lạ, đăng nhập lạ hay thư đòi mật khẩu không.
    .step-2 = Trước hết cho đổi mật khẩu và kết thúc mọi phiên.
    .step-3 = Sau đó mới chuyển bộ phận kỹ thuật xin mở: lần chặn thứ hai lâu hơn.

account-blocked_admin =
    .summary = { -Login-server } chặn tài khoản gửi{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }, hoặc cả tenant, nhiều khả năng vì spam.
    .step-1 = Đặt lại mật khẩu, kết thúc mọi phiên, xóa quy tắc, chuyển tiếp và quyền ứng dụng lạ.
    .step-2 = Lần lại thư đã gửi mấy ngày qua, từ những IP nào.
    .step-3 = Xin dịch vụ mở lại, đặt giới hạn và yếu tố thứ hai.

account-blocked_microsoft365_admin =
    .step-1 = Đặt lại mật khẩu, thu hồi phiên, kiểm tra quy tắc hộp thư và chuyển tiếp, bật yếu tố thứ hai.
    .step-2 = Bỏ chặn người dùng trong cổng Defender: Email & collaboration, Review, Restricted entities.
    .step-3 = Nếu cả tenant bị chặn (5.7.705, 5.7.708, 5.7.750): xác minh các tên miền, rồi mở yêu cầu hỗ trợ.

account-blocked_amazon-ses_admin =
    .step-1 = Đọc trang tình trạng tài khoản trong bảng điều khiển SES: tỷ lệ trả lại, khiếu nại và đợt xem xét.
    .step-2 = Ngừng loại thư gây ra, rồi trả lời yêu cầu đang mở, nêu điều bạn đã đổi.

account-blocked_zoho_admin =
    .step-1 = Đặt lại mật khẩu, kiểm tra chuyển tiếp, rồi bỏ chặn tài khoản trong bảng điều khiển quản trị Zoho Mail.
    .step-2 = Viết cho bộ phận hỗ trợ Zoho nếu ở đó cũng bị chặn.

sending-limit =
    .short = hết hạn mức gửi
    .headline = Tạm hết hạn mức gửi
    .summary = { -Your-service } chỉ cho mỗi tài khoản gửi một lượng nhất định. Tài khoản này đã dùng hết. Thư chưa được gửi.
    .step-1 = Đợi { $wait ->
            [none] đến mai
           *[known] { $wait }
        } rồi gửi lại.
    .step-2 = Mỗi lần gửi cho ít người hơn, hoặc dùng dịch vụ bản tin khi gửi nhiều.
    .step-3 = Nếu bạn không gửi nhiều đến vậy, đổi mật khẩu: có thể người khác đã gửi.
    .avoid = Đừng thử liên tục: ở nhiều dịch vụ, lần thử nào cũng bị tính.

sending-limit_helpdesk =
    .summary = Tài khoản của khách đã gửi hết mức { -service } cho phép lúc này. Thư chưa được gửi.
    .step-1 = Hỏi hôm nay khách gửi cho bao nhiêu người, bằng công cụ gì.
    .step-2 = Nếu con số không khớp, kiểm tra tài khoản có bị lạm dụng không.
    .step-3 = Cho khách biết khi nào được tính lại: đa số dịch vụ là 24 giờ sau thư đầu tiên.

sending-limit_admin =
    .summary = Tài khoản gửi{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } vượt một giới hạn của { -login-server }.
    .step-1 = Đếm thư của nó trong 24 giờ qua: tác vụ, danh sách hay tài khoản bị chiếm?
    .step-2 = Giảm tốc tác vụ, hoặc chuyển thư hàng loạt sang dịch vụ chuyên dụng.
    .step-3 = Xin giới hạn cao hơn nếu lượng thư là thật.

sending-limit_day =
    .headline = Hết hạn mức gửi trong ngày

sending-limit_trial =
    .headline = Tài khoản dùng thử có hạn mức gửi thấp
    .summary = { -Service } chỉ cho tài khoản dùng thử gửi rất ít. Hạn mức đã hết.
    .step-1 = Đợi đến mai rồi gửi lại.
    .step-2 = Chọn gói trả phí nếu cần gửi nhiều hơn.

sending-limit_trial_admin =
    .step-1 = Chuyển tenant hoặc tài khoản sang gói trả phí và xác minh tên miền.

sending-limit_gmail =
    .summary = Google cho tài khoản Gmail gửi tới khoảng 500 người mỗi ngày, tài khoản Workspace gửi 2.000 thư. Tài khoản này đã dùng hết.
    .step-1 = Đợi tối đa 24 giờ. Bạn vẫn đọc được thư.
    .step-2 = Dùng Google Groups hoặc dịch vụ bản tin khi gửi cho nhiều người.

sending-limit_microsoft365_admin =
    .step-1 = Chạy message trace cho người gửi. Một hộp thư gửi được tới 10.000 người nhận mỗi ngày; tenant có giới hạn riêng.
    .step-2 = Xem Restricted entities trong cổng Defender, và dấu hiệu lạm dụng.
    .step-3 = Chuyển thư hàng loạt sang dịch vụ chuyên dụng.

sending-limit_amazon-ses_admin =
    .step-1 = So tốc độ và số thư 24 giờ với hạn mức trên trang tổng quan tài khoản SES.
    .step-2 = Giảm tốc, và thử lại 454 với khoảng nghỉ tăng dần.
    .step-3 = Xin tăng hạn mức. Rời sandbox nếu còn ở đó.

suppressed =
    .short = thư chưa hề được gửi đi
    .headline = Thư được giữ lại có chủ ý
    .summary = { -Your-service } không thử gửi: thư đến { -recipient } từng không tới, hoặc người đó đã hủy đăng ký hay khiếu nại.
    .step-1 = Kiểm tra xem địa chỉ có đúng không và người đó có muốn nhận thư của bạn không.
    .step-2 = Nếu là việc riêng, viết cho họ từ hộp thư của chính bạn.
    .step-3 = Nếu địa chỉ đúng, nhờ người quản lý công cụ gửi bỏ nó khỏi danh sách ngừng gửi.

suppressed_helpdesk =
    .summary = { -Service } không thử gửi. Nó giữ danh sách địa chỉ không gửi được hoặc không muốn nhận, và { -recipient } nằm trong đó.
    .step-1 = Tra địa chỉ trong danh sách ngừng gửi của công cụ: trả lại, khiếu nại hay hủy đăng ký?
    .step-2 = Chỉ bỏ mục trả lại khi hộp thư dùng được lại.
    .step-3 = Giữ nguyên mục khiếu nại và hủy đăng ký, trừ khi người đó xin nhận lại.

suppressed_admin =
    .summary = Dịch vụ gửi có { -recipient } trong danh sách ngừng gửi và không thử gửi.
    .step-1 = Đọc ngày và lý do của mục đó qua API hoặc bảng điều khiển.
    .step-2 = Xóa mục nếu hộp thư dùng được lại, và gửi một thư.
    .step-3 = Giữ mục do khiếu nại: gửi trái ý người nhận làm hại cả tên miền.

suppressed_amazon-ses_admin =
    .step-1 = Tra ở mục Suppression list của bảng điều khiển SES, hoặc bằng "aws sesv2 get-suppressed-destination".
    .step-2 = Xóa ở đó khi hộp thư nhận thư lại. Mỗi vùng có danh sách riêng.

suppressed_sendgrid_admin =
    .step-1 = Tìm ở Suppressions trong SendGrid: bounces, blocks, spam reports, unsubscribes.
    .step-2 = Xóa mục đó khi nguyên nhân đã hết.

suppressed_sparkpost_admin =
    .step-1 = Tìm trong suppression list của SparkPost, cả của tài khoản con.
    .step-2 = Xóa mục đó khi nguyên nhân đã hết.

suppressed_mailgun_admin =
    .step-1 = Tìm ở Suppressions của tên miền gửi trong Mailgun.
    .step-2 = Xóa mục đó khi nguyên nhân đã hết.

## The name of the sending server

blocklisted =
    .short = máy chủ ở danh sách chặn
    .headline = Máy chủ gửi nằm trong danh sách chặn
    .summary = { -Receiver } không nhận thư từ những máy chủ có trong { $blocklist ->
            [none] danh sách nguồn thư rác đã biết
           *[known] danh sách chặn { $blocklist }
        }. Máy chủ gửi thư này có trong đó. Vấn đề ở máy chủ, không ở bạn.
    .step-1 = { -note-to-admin }
    .step-2 = Trong lúc chờ, viết cho người đó từ tài khoản thư khác.
    .avoid = Đừng gửi lại khi chưa được gỡ: lần nào cũng bị từ chối.

blocklisted_helpdesk =
    .summary = { -Server } chặn người gửi có trong { -list }, và { -listed } nằm trong đó. Vấn đề ở máy chủ hoặc tên miền, không ở khách.
    .step-1 = Tra { -listed } { $blocklist ->
            [none] trong danh sách mà câu trả lời nêu
           *[known] ở { $blocklist }
        }: giờ còn không, từ bao giờ?
    .step-2 = Tìm xem nó là của ai: máy chủ của bạn, của nhà cung cấp hay đường mạng nhà khách.
    .step-3 = Chuyển cho chủ máy chủ. Cho khách biết máy tính của họ chưa chắc có vấn đề.

blocklisted_admin =
    .summary = { -Server } từ chối thư vì { -listed } nằm trong { -list }.
    .step-1 = Tra ở danh sách đó và đọc lý do. Bảo đảm câu trả lời nêu đúng IP hay tên miền của bạn.
    .step-2 = Chặn nguyên nhân trước: tài khoản bị chiếm, máy nhiễm, biểu mẫu hở, địa chỉ mua.
    .step-3 = Xin gỡ trên trang của danh sách. Đa số gỡ miễn phí.
    .avoid = Đừng xin gỡ khi chưa hết nguyên nhân: lần thứ hai bị giữ lâu hơn.

blocklisted_spamhaus_admin =
    .step-1 = Tra { -listed } ở check.spamhaus.org: trang nêu danh sách nào và vì sao.
    .step-2 = Nếu là PBL: gửi qua máy chủ thư của nhà cung cấp, hoặc tự gỡ IP cố định có DNS ngược đúng.
    .step-3 = Nếu là XBL, CSS hay DBL: làm sạch máy, tài khoản hoặc trang web trước. SBL do nhà cung cấp xin gỡ.

blocklisted_spamhaus_helpdesk =
    .step-1 = Tra { -listed } ở check.spamhaus.org và đọc xem là danh sách nào.
    .step-2 = Nếu là PBL: ứng dụng của khách tự gửi thẳng. Đặt máy chủ thư đi của dịch vụ thư, có đăng nhập.
    .step-3 = Nếu là danh sách khác: chuyển cho chủ máy chủ. Ở đó đang có thứ gửi spam.

dns-failed_list-query =
    .headline = Bên nhận đọc sai danh sách chặn
    .summary = Kết quả 127.255.255.x của Spamhaus không phải là bị liệt kê. Nó báo bên nhận tra sai cách hoặc bị từ chối tra.
dns-failed_list-query_admin =
    .step-1 = Báo postmaster bên nhận: 252 là gõ sai zone, 254 là resolver công cộng, 255 là tra quá nhiều.
    .step-2 = Nếu là máy chủ của bạn: dùng resolver riêng hoặc khóa Data Query Service.

blocklisted_spamcop_admin =
    .step-1 = Tra { -listed } ở spamcop.net/bl.shtml: mục này từ các báo cáo trong ngày qua.
    .step-2 = Chặn spam. Mục tự mất khoảng 24 giờ sau báo cáo cuối.

blocklisted_uceprotect_admin =
    .step-1 = Tra { -listed } ở uceprotect.net và đọc mức: 1 là IP của bạn, 2 là dải, 3 là cả nhà cung cấp.
    .step-2 = Nếu mức 1: chặn nguyên nhân và đợi bảy ngày. Nếu 2 hay 3: báo nhà cung cấp.
    .step-3 = Đề nghị bên nhận đừng từ chối theo mức 2 và 3: chúng chặn cả người vô can.
    .avoid = Đừng trả tiền gỡ nhanh khi chưa hết nguyên nhân.

blocklisted_sorbs_admin =
    .headline = Bên nhận tra một danh sách đã đóng
    .summary = SORBS đã ngừng từ tháng 6 năm 2024. Máy chủ còn từ chối theo nó là thiết lập sai.
    .step-1 = Báo postmaster bên nhận bỏ SORBS khỏi cài đặt.
    .step-2 = Nếu là máy chủ của bạn: xóa mọi zone dưới sorbs.net.

blocklisted_cloudmark_admin =
    .step-1 = Tra { -listed } ở csi.cloudmark.com và xin đặt lại ở đó.
    .step-2 = Trước hết tìm spam và lượng thư tăng vọt: đặt lại chỉ giữ được khi chúng đã hết.

blocklisted_abusix_admin =
    .step-1 = Tra { -listed } ở lookup.abusix.com: trang nêu danh sách nào và vì sao.
    .step-2 = Chặn nguyên nhân, rồi xin gỡ ở đó.

blocklisted_barracuda_admin =
    .step-1 = Tra { -listed } ở barracudacentral.org/lookups.
    .step-2 = Chặn nguyên nhân, rồi dùng barracudacentral.org/rbl/removal-request.

blocklisted_proofpoint_admin =
    .step-1 = Tra { -listed } ở ipcheck.proofpoint.com và xin gỡ ở đó.
    .step-2 = Trước hết tìm tài khoản bị chiếm và lượng thư tăng vọt.

blocklisted_outlook_admin =
    .step-1 = Tra { -listed } ở check.spamhaus.org và sửa điều nó nêu: Outlook.com dùng danh sách đó.
    .step-2 = Đợi vài giờ sau khi gỡ, rồi thử lại.

blocklisted_comcast_admin =
    .step-1 = Tra { -listed } ở Spamhaus, Cloudmark CSI và Sender Score: ba số cuối của mã BL cho biết cái nào.
    .step-2 = Xin gỡ ở danh sách có nó. Comcast tự cập nhật theo.

ip-blocked =
    .short = máy chủ bị chặn
    .headline = Máy chủ gửi bị chặn ở đó
    .summary = { -Receiver } không nhận thư từ máy chủ đã gửi thư này. Vấn đề ở máy chủ, không ở bạn hay nội dung thư.
    .step-1 = { -note-to-admin }
    .step-2 = Trong lúc chờ, viết cho người đó từ tài khoản thư khác.
    .avoid = Đừng sửa nội dung hay mật khẩu vì việc này: không thay đổi gì.

ip-blocked_helpdesk =
    .summary = { -Server } không nhận thư từ { -ip }. Địa chỉ, nội dung và đăng nhập của khách không sao.
    .step-1 = Xem mọi thư của mọi người tới công ty này có đều bị không: nếu có thì do máy chủ.
    .step-2 = Hỏi khách có gửi thẳng từ nhà hay từ máy chủ nhỏ riêng không.
    .step-3 = Chuyển bộ phận kỹ thuật kèm ghi chú bên dưới: chủ { -ip } phải xin được nhận.
    .avoid = Đừng bảo khách sửa nội dung hay mật khẩu: không thay đổi gì.

ip-blocked_admin =
    .summary = { -Server } chặn { -ip } theo danh sách riêng.
    .step-1 = Tìm nguyên nhân: spam từ tài khoản, biểu mẫu hay máy cùng dải.
    .step-2 = Mở liên kết trong câu trả lời, hoặc viết cho postmaster@ ở đó, kèm IP, giờ và câu trả lời.
    .step-3 = Kiểm tra { -ip } ở cả danh sách công cộng, và chuyển thư gấp qua máy khác.
    .avoid = Đừng nhảy sang IP khác khi chưa hết nguyên nhân: lệnh chặn sẽ theo bạn.

ip-blocked_dynamic =
    .headline = Thư gửi thẳng từ mạng gia đình bị từ chối
    .summary = Thư đến thẳng từ mạng gia đình hoặc di động. { -Receiver } chỉ nhận thư từ máy chủ thư thực thụ.
    .step-1 = Đặt máy chủ thư đi trong ứng dụng là máy chủ của dịch vụ thư, có đăng nhập.
    .step-2 = Trong lúc chờ, gửi bằng webmail.

ip-blocked_dynamic_admin =
    .summary = { -Server } coi { -ip } là IP động hoặc của hộ gia đình.
    .step-1 = Gửi qua smarthost của nhà cung cấp ở 587 với AUTH.
    .step-2 = Nếu IP cố định: đặt PTR mang tên riêng của bạn, và xin gỡ dải khỏi Spamhaus PBL.

ip-blocked_country =
    .headline = Thư từ nước hay mạng này bị từ chối
    .summary = { -Receiver } không nhận thư từ quốc gia hoặc mạng mà thư này đi ra.
    .step-1 = Liên lạc bằng cách khác, nhờ người đó cho phép địa chỉ của bạn.
    .step-2 = Trong lúc chờ, viết từ dịch vụ thư khác.

ip-blocked_country_admin =
    .step-1 = Xin quản trị viên bên nhận ngoại lệ cho { -ip } và { -domain }.
    .step-2 = Nếu vị trí IP sai, sửa ở các dịch vụ định vị.
    .step-3 = Gửi qua relay ở mạng khác.

ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 chặn { -ip }.
    .step-1 = Nhập { -ip } ở sender.office.com và làm theo thư nó gửi.
    .step-2 = Nếu câu trả lời có 5.7.511: viết cho delist@messaging.microsoft.com kèm toàn bộ câu trả lời.
    .step-3 = Nếu có 5.7.507 hay 5.7.513: công ty bên nhận chặn bạn. Hỏi quản trị viên của họ.

ip-blocked_outlook_admin =
    .summary = Outlook.com có { -ip } hoặc dải của nó trong danh sách riêng (S3140, S3150).
    .step-1 = Xin gỡ bằng biểu mẫu hỗ trợ người gửi: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Đăng ký IP ở SNDS và tham gia JMRP để thấy khiếu nại và bẫy spam.
    .step-3 = Trả lời thư từ chối tự động của biểu mẫu, xin người thật xem lại.

ip-blocked_yahoo_admin =
    .step-1 = Trước hết tìm { -ip } ở Spamhaus: nhiều lệnh chặn của Yahoo từ đó.
    .step-2 = Chặn nguyên nhân, rồi dùng biểu mẫu liên hệ của Yahoo Sender Hub (senders.yahooinc.com).

ip-blocked_gmail_admin =
    .step-1 = Gửi qua máy chủ thư của nhà cung cấp nếu { -ip } là mạng gia đình hay đám mây.
    .step-2 = Đặt PTR khớp, SPF và DKIM. Qua IPv6, Gmail từ chối thư thiếu chúng.

ip-blocked_gmx_admin =
    .step-1 = Mở liên kết cuối câu trả lời: postmaster.gmx.net nêu nguyên nhân và cách xin gỡ.
    .step-2 = Trước hết kiểm tra PTR, tên HELO và tài khoản bị chiếm.

ip-blocked_t-online_admin =
    .summary = Telekom chỉ nhận thư từ máy chủ mới khi biết ai vận hành.
    .step-1 = Đặt PTR với tên máy thuộc tên miền của bạn, và trang web ở tên miền đó có thông tin liên hệ.
    .step-2 = Viết cho tosa@rx.t-online.de kèm { -ip } để xin gỡ.

ip-blocked_orange_admin =
    .step-1 = Tra { -ip } ở csi.cloudmark.com và xin đặt lại ở đó: Orange dùng danh sách này.
    .step-2 = Giữ ít kết nối tới Orange và lượng thư đều.

ip-blocked_comcast_admin =
    .step-1 = Mở liên kết trong câu trả lời: nó giải thích mã và dẫn tới biểu mẫu gỡ.
    .step-2 = Nếu mã bắt đầu bằng ES: { -ip } bị coi là mạng gia đình. Relay qua máy chủ thư.

ip-blocked_cox_admin =
    .step-1 = Viết cho unblock.request@cox.net kèm { -ip } và câu trả lời, khi nguyên nhân đã hết.

ip-blocked_charter_admin =
    .step-1 = Viết cho unblock@charter.net kèm { -ip } và câu trả lời, khi nguyên nhân đã hết.

ip-blocked_godaddy_admin =
    .step-1 = Xin gỡ ở unblock.secureserver.net, khi nguyên nhân đã hết.

ip-blocked_proofpoint_admin =
    .step-1 = Tra { -ip } ở ipcheck.proofpoint.com và xin gỡ ở đó.

ip-blocked_ironport_admin =
    .step-1 = Tra { -ip } ở talosintelligence.com: cổng thư Cisco dựa vào uy tín ở đó.
    .step-2 = Chặn nguyên nhân. Gửi yêu cầu xét uy tín ở đó, hoặc xin bên nhận ngoại lệ.

ip-blocked_free_admin =
    .step-1 = Tìm spam và nhiều người nhận không tồn tại từ { -ip }: Free tự tạm chặn IP như vậy.
    .step-2 = Mở postmaster.free.fr xem quy định và liên hệ.

ip-blocked_icloud_admin =
    .step-1 = Kiểm tra { -ip } ở ipcheck.proofpoint.com và check.spamhaus.org: Apple dùng cả hai.
    .step-2 = Nếu cả hai sạch, viết cho icloudadmin@apple.com kèm IP, giờ và câu trả lời.

ip-blocked_netease_admin =
    .step-1 = Tìm người nhận không tồn tại và kết nối song song từ { -ip }, rồi giảm tốc.
    .step-2 = Mở liên kết trong câu trả lời: nó giải thích các chữ cái và dẫn tới biểu mẫu.

poor-reputation =
    .short = người gửi chưa được tin cậy
    .headline = Máy chủ gửi không được tin cậy ở đó
    .summary = { -Receiver } đã thấy quá nhiều thư không mong muốn từ cùng máy chủ hay tên miền, hoặc chưa biết đủ về nó.
    .step-1 = { -note-to-admin }
    .step-2 = Nhờ người đó xem thư mục thư rác và thêm bạn vào danh bạ.
    .step-3 = Nếu gấp, viết từ tài khoản thư khác.

poor-reputation_helpdesk =
    .step-1 = Hỏi gần đây còn gửi gì: bản tin, hóa đơn tự động, tài khoản bị chiếm.
    .step-2 = Xem máy chủ hay tên miền có mới không: người gửi mới phải gây dựng uy tín dần.
    .step-3 = Chuyển cho chủ máy chủ. Một người dùng không sửa được.

poor-reputation_admin =
    .summary = { -Server } làm chậm hoặc từ chối { -ip } hay { -domain } vì uy tín thấp.
    .step-1 = Kiểm tra SPF, DKIM, DMARC và PTR, rồi danh sách chặn, cho { -ip } và { -domain }.
    .step-2 = Thu hẹp còn người hay mở thư. Bỏ địa chỉ chết và địa chỉ mua, rồi tăng dần.
    .step-3 = Tách thư hàng loạt và thư cá nhân ra IP và tên miền con khác nhau.

poor-reputation_domain =
    .headline = Tên miền gửi không được tin cậy ở đó
    .summary = { -Receiver } đã thấy quá nhiều thư không mong muốn từ { $domain ->
            [none] tên miền của người gửi, hoặc từ liên kết trong đó
           *[known] { $domain }, hoặc từ liên kết đến đó
        }.

poor-reputation_domain_admin =
    .step-1 = Tra { -domain } ở check.spamhaus.org và trong Google Postmaster Tools.
    .step-2 = Tìm dịch vụ khác gửi bằng nó, và trang web bị xâm nhập sau các liên kết.
    .step-3 = Vài tuần tới gửi ít hơn, cho ít người hơn: đổi tên miền mới không phải đường tắt.

poor-reputation_gmail_admin =
    .step-1 = Xem tỷ lệ spam và xác thực trong Google Postmaster Tools. Giữ báo cáo spam dưới 0,1 %, không bao giờ tới 0,3 %.
    .step-2 = Chỉ gửi cho người đã đồng ý, thư hàng loạt có hủy đăng ký bằng một cú nhấp.
    .step-3 = Dùng biểu mẫu liên hệ người gửi của Gmail nếu mọi thứ đúng mà hai tuần vẫn bị từ chối.

poor-reputation_outlook_admin =
    .step-1 = Xem { -ip } trong SNDS và tham gia JMRP: khiếu nại và bẫy spam hiện ở đó.
    .step-2 = Giảm lượng thư, làm sạch danh sách, rồi dùng biểu mẫu hỗ trợ người gửi.

poor-reputation_yahoo_admin =
    .step-1 = Tham gia vòng phản hồi khiếu nại trong Yahoo Sender Hub, có DKIM.
    .step-2 = Bỏ mọi người khiếu nại. Giữ khiếu nại dưới 0,3 %.

reverse-dns =
    .short = tên máy chủ không đúng
    .headline = Máy chủ gửi không có tên đúng chuẩn
    .summary = Máy chủ thư thực thụ có tên mà ai cũng tra được. Máy đã gửi thư này không có tên nào { -receiver } chấp nhận.
    .step-1 = { -note-to-admin }
    .step-2 = Gửi qua máy chủ thường dùng của dịch vụ thư, hoặc bằng webmail.

reverse-dns_helpdesk =
    .step-1 = Hỏi có gửi từ máy chủ riêng, máy quét hay mạng gia đình không.
    .step-2 = Chuyển cho chủ { -ip }: chỉ nhà cung cấp đường truyền đặt được tên.
    .step-3 = Cho khách biết nội dung và địa chỉ không sao.

reverse-dns_admin =
    .summary = { -Server } đòi PTR cho { -ip } có tên trỏ ngược về IP đó, và tên HELO thật.
    .step-1 = Chạy "dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }", rồi tra tên đó: A hoặc AAAA phải ra cùng IP.
    .step-2 = Nhờ chủ IP đặt PTR là tên riêng của máy chủ, không phải tên chung đầy số.
    .step-3 = Dùng cùng tên trong EHLO. Làm cả cho IPv6, hoặc gửi qua IPv4.

reverse-dns_no-ptr_admin =
    .headline = IP gửi không có DNS ngược
    .summary = { -Ip } không có bản ghi PTR, hoặc DNS không trả lời.
    .step-1 = Nhờ nhà cung cấp máy hay đường truyền đặt PTR cho { -ip }, ví dụ mail.example.com.
    .step-2 = Thêm bản ghi A hoặc AAAA cho tên đó, rồi thử bằng "dig -x".
    .step-3 = Đợi hết TTL cũ rồi mới thử lại.

reverse-dns_mismatch_admin =
    .headline = DNS ngược và xuôi không khớp
    .summary = Tên PTR của { -ip } không trỏ về IP đó.
    .step-1 = Thêm bản ghi A hoặc AAAA cho tên PTR trỏ tới { -ip }.
    .step-2 = Giữ mỗi IP một PTR, và dùng tên đó trong EHLO.

reverse-dns_helo_admin =
    .headline = Máy chủ chào bằng tên không dùng được
    .summary = { -Server } không chấp nhận tên HELO hoặc EHLO của { -ip }.
    .step-1 = Đặt tên HELO là tên máy đầy đủ, ví dụ mail.example.com. Không "localhost", không IP trần, không tên của bên nhận.
    .step-2 = Bảo đảm tên phân giải được, tốt nhất ra { -ip }, và PTR trùng khớp.
    .step-3 = Nếu là Postfix: smtp_helo_name và myhostname. Trong Exchange: FQDN của send connector.

## The message

spam-suspected =
    .short = bộ lọc thư rác từ chối
    .headline = Thư bị coi là thư rác
    .summary = Bộ lọc của { -receiver } thấy thư giống thư rác. Bộ lọc không nói vì điểm nào.
    .step-1 = Viết lại bằng văn bản thuần: ít liên kết, không liên kết rút gọn, không chữ trong ảnh, tiêu đề rõ ràng.
    .step-2 = Gửi tệp và liên kết ở thư thứ hai, sau khi người đó trả lời.
    .step-3 = Liên lạc bằng cách khác, nhờ người đó cho phép địa chỉ của bạn.
    .avoid = Đừng gửi đi gửi lại cùng nội dung: càng giống thư rác.

spam-suspected_helpdesk =
    .step-1 = Bảo khách gửi một dòng chữ thuần. Nếu tới, nguyên nhân ở nội dung. Nếu không, ở máy chủ hoặc tên miền.
    .step-2 = Xem liên kết và chữ ký: một liên kết xấu là đủ.
    .step-3 = Nếu nhiều người bị, chuyển bộ phận kỹ thuật: có thể tài khoản nào đó đang gửi spam.

spam-suspected_admin =
    .summary = Bộ lọc nội dung của { -server } từ chối thư.
    .step-1 = Thử bằng văn bản thuần, rồi thêm dần liên kết, chữ ký và tệp đính kèm.
    .step-2 = Tra từng tên miền liên kết ở check.spamhaus.org, và { -ip } ở danh sách công cộng. Kiểm tra SPF, DKIM và DMARC.
    .step-3 = Gửi quản trị viên bên nhận giờ, người gửi và câu trả lời: chỉ họ xem được điểm.

spam-suspected_links =
    .headline = Một liên kết trong thư trông đáng ngờ
    .summary = { -Receiver } nhận ra một liên kết trong thư từng có trong thư rác hay thư lừa đảo.
    .step-1 = Gửi không có liên kết, bỏ cả chữ ký.
    .step-2 = Nếu phải có liên kết, viết địa chỉ đầy đủ, không rút gọn.

spam-suspected_links_admin =
    .step-1 = Tra mọi tên miền trong nội dung, chữ ký và liên kết theo dõi ở check.spamhaus.org, SURBL và URIBL.
    .step-2 = Tìm trang bị xâm nhập trên trang web đó, và dùng tên miền theo dõi riêng.

spam-suspected_gmail_admin =
    .step-1 = Mở "Hiển thị thư gốc" của thư trước, kiểm tra SPF, DKIM và DMARC đạt.
    .step-2 = Xem tỷ lệ spam trong Google Postmaster Tools, và liên kết hay người gửi mới.
    .step-3 = Nhờ người nhận đánh dấu "Không phải thư rác" và thêm bạn vào danh bạ.

spam-suspected_microsoft365_admin =
    .step-1 = Xin quản trị viên bên nhận message trace và kết luận của bộ lọc.
    .step-2 = Nếu là tenant của bạn: gửi thư lên cổng Defender với mục "should not have been blocked".

spam-suspected_icloud_admin =
    .step-1 = Kiểm tra liên kết và xác thực, rồi { -ip } ở ipcheck.proofpoint.com.
    .step-2 = Nếu vẫn bị, viết cho icloudadmin@apple.com kèm toàn bộ câu trả lời.

virus-detected =
    .short = phát hiện virus
    .headline = Phát hiện virus trong thư
    .summary = Trình quét virus của { -receiver } phát hiện thứ gây hại trong thư hoặc tệp đính kèm nên từ chối.
    .step-1 = Quét máy bằng phần mềm diệt virus đã cập nhật trước khi gửi thư khác.
    .step-2 = Nếu không phải bạn gửi, hoặc quét thấy gì, nhờ quản trị viên giúp.
    .step-3 = Khi tệp đã sạch, chia sẻ bằng liên kết.
    .avoid = Đừng đổi tên hay nén tệp để gửi lọt.

virus-detected_helpdesk =
    .step-1 = Hỏi khách có gửi thật không. Nếu không, địa chỉ bị giả mạo hoặc tài khoản bị chiếm.
    .step-2 = Cho quét thiết bị, ngắt khỏi mạng nếu thấy gì.
    .step-3 = Chuyển bộ phận bảo mật, kèm tên virus trong câu trả lời.

virus-detected_admin =
    .summary = Trình quét của { -server } từ chối thư vì mã độc.
    .step-1 = Tìm thư trong log: máy hay tài khoản nào gửi, còn bao nhiêu nữa.
    .step-2 = Kiểm tra tệp bằng nhiều trình quét. Nếu sạch, báo hãng làm trình quét.
    .step-3 = Nếu log không có thư này: người gửi bị giả mạo. Công bố DMARC với reject.

attachment-refused =
    .short = tệp không được phép
    .headline = Tệp đính kèm không được phép
    .summary = { -Receiver } không nhận loại tệp đính kèm này. Chương trình, script và tệp nén có khóa hay bị từ chối.
    .step-1 = Đưa tệp lên dịch vụ chia sẻ và gửi liên kết.
    .step-2 = Nếu được, gửi ở dạng phổ biến như PDF.
    .step-3 = Hỏi người đó muốn nhận bằng cách nào.
    .avoid = Đừng đổi đuôi tệp: bộ lọc xem cả bên trong.

attachment-refused_helpdesk =
    .step-1 = Hỏi tên mọi tệp đính kèm. Tính cả tệp trong ZIP.
    .step-2 = Tìm thứ không định gửi: winmail.dat, thư chuyển tiếp, ảnh chữ ký.
    .step-3 = Giúp khách chia sẻ tệp bằng liên kết.

attachment-refused_admin =
    .summary = Quy tắc về loại, tên hay tệp nén của { -server } từ chối một tệp đính kèm.
    .step-1 = Liệt kê các phần MIME: kiểu nội dung, tên tệp, tệp nén lồng nhau, macro, mã hóa.
    .step-2 = Hỏi quản trị viên bên nhận loại nào qua được, hoặc dùng chia sẻ tệp.
    .step-3 = Nếu là quy tắc của bạn: chỉ cho phép người gửi này, vẫn giữ quét virus.

attachment-refused_executable =
    .headline = Không được đính kèm chương trình và script
    .summary = { -Receiver } từ chối tệp chạy được (EXE, JS, BAT và tương tự), cả trong ZIP.

message-too-large =
    .short = thư quá lớn
    .headline = Thư quá lớn
    .summary = { $limit ->
            [none] Thư lớn hơn mức { -receiver } cho phép
           *[known] { -Receiver } nhận thư tới { $limit }, thư này lớn hơn
        }. Tệp đính kèm phình thêm khoảng một phần ba trên đường đi.
    .step-1 = Gửi liên kết thay cho tệp: dùng dịch vụ chia sẻ tệp.
    .step-2 = Thu nhỏ ảnh, hoặc chia tệp ra nhiều thư.

message-too-large_helpdesk =
    .step-1 = Cộng mọi tệp đính kèm, cả ảnh trong thư, rồi thêm một phần ba.
    .step-2 = Xem giới hạn là của ai: máy chủ của bạn hay của người nhận.
    .step-3 = Giúp khách chia sẻ tệp bằng liên kết.

message-too-large_admin =
    .summary = Thư vượt giới hạn kích thước{ $limit ->
            [none] {""}
           *[known] {" "}{ $limit }
        } ở { -server }.
    .step-1 = So kích thước trong log (sau base64) với SIZE trong trả lời EHLO của { -server }.
    .step-2 = Nếu là giới hạn của bạn: nâng đều ở mọi chặng, cổng thư, connector và hộp thư.
    .step-3 = Nếu không: cho chia sẻ tệp, và hạ giới hạn của bạn để người dùng biết ngay.

message-too-large_mailbox-limit =
    .summary = Hộp thư của người nhận chỉ nhận thư nhỏ hơn{ $limit ->
            [none] {""}
           *[known] , tới { $limit }
        }. Tệp đính kèm phình thêm khoảng một phần ba trên đường đi.

message-too-large_microsoft365_admin =
    .step-1 = Nếu hộp thư là của bạn: nâng giới hạn ở "Message size restriction" trong trung tâm quản trị Exchange. Tối đa 150 MB.
    .step-2 = Xem cả quy tắc luồng thư và connector có giới hạn kích thước.
    .step-3 = Tính cả base64: giới hạn 36 MB chứa được tệp khoảng 26 MB.

message-malformed =
    .short = thư bị hỏng
    .headline = Thư không được tạo đúng cách
    .summary = Chương trình tạo thư không theo đúng chuẩn, mà { -receiver } kiểm tra rất chặt.
    .step-1 = Gửi lại từ ứng dụng khác hoặc bằng webmail.
    .step-2 = Cập nhật chương trình đã tạo thư.
    .step-3 = { -note-to-admin }

message-malformed_helpdesk =
    .step-1 = Hỏi chương trình nào tạo thư: trang web, công cụ hóa đơn, ứng dụng thư cũ.
    .step-2 = Cho gửi cùng nội dung bằng webmail. Nếu được, chương trình có vấn đề.
    .step-3 = Chuyển cho bên làm hoặc vận hành chương trình.

message-malformed_admin =
    .summary = { -Server } từ chối thư vì sai RFC 5322 hoặc RFC 5321.
    .step-1 = Lưu bản thô lúc thư rời máy chủ của bạn và đọc header.
    .step-2 = Tìm From, Date hay Message-ID bị thiếu hoặc trùng, chữ 8-bit thô, dòng quá 998 ký tự.
    .step-3 = Dùng thư viện mail để tạo thư, và gửi với cuối dòng CRLF.

message-malformed_bare-lf_admin =
    .headline = Thư có ký tự LF trần
    .summary = Dòng của thư chỉ kết thúc bằng LF. SMTP cần CRLF, và { -server } từ chối vì LF trần có thể giấu một thư thứ hai.
    .step-1 = Cho chương trình kết thúc mỗi dòng bằng CRLF.
    .step-2 = Trong lúc chờ, sửa ở relay của bạn (Postfix: smtpd_forbid_bare_newline = normalize).

message-malformed_duplicate-header_admin =
    .headline = Một trường header bị lặp
    .summary = Một trường chỉ được có một lần lại có nhiều lần, như From, Subject, To hay Message-ID.
    .step-1 = Tìm trường bị lặp trong header thô.
    .step-2 = Tìm cái thêm lần thứ hai: script bên cạnh thư viện, cổng thư, công cụ chữ ký.

message-malformed_no-from_admin =
    .headline = Trường From thiếu hoặc không đọc được
    .summary = { -Server } không thấy một địa chỉ đọc được nào trong From (RFC 5322 §3.6.2).
    .step-1 = Đặt From là một địa chỉ, để tên hiển thị trong dấu nháy, mã hóa chữ ngoài ASCII.
    .step-2 = Thêm Sender nếu From có nhiều địa chỉ.

message-malformed_line-too-long_admin =
    .headline = Một dòng của thư quá dài
    .summary = SMTP cho mỗi dòng 998 ký tự, có một dòng dài hơn.
    .step-1 = Gửi nội dung dạng quoted-printable hoặc base64, và ngắt các trường header dài.
    .step-2 = Xem HTML không ngắt dòng, và trường References hay DKIM dài.

content-refused =
    .short = nội dung bị từ chối
    .headline = Trong thư có thứ không được phép
    .summary = Một quy tắc của { -receiver } từ chối nội dung thư: từ ngữ, con số, liên kết hoặc cách viết.
    .step-1 = Bỏ số thẻ, mật khẩu, liên kết và những thứ dễ bị quy tắc chặn.
    .step-2 = Gửi lại bằng văn bản thuần.
    .step-3 = Hỏi người đó nên gửi những thứ như vậy bằng cách nào.

content-refused_dlp =
    .headline = Quy tắc chống rò rỉ dữ liệu đã chặn thư
    .summary = Thư có vẻ chứa thứ không được gửi ra ngoài, như số thẻ hay số tài khoản ngân hàng.
    .step-1 = Bỏ các con số, hoặc gửi theo cách công ty bạn quy định.
    .step-2 = Nếu quy tắc nhầm, hỏi quản trị viên.

content-refused_dlp_admin =
    .step-1 = Tìm quy tắc trong báo cáo của hệ thống chống rò rỉ dữ liệu, theo người gửi và giờ.
    .step-2 = Thu hẹp mẫu, hoặc cho người gửi và người nhận này đi qua có mã hóa.

content-refused_helpdesk =
    .step-1 = Hỏi thư có loại dữ liệu gì: ngân hàng, sức khỏe, liên kết, chữ lạ.
    .step-2 = Xem quy tắc là của bạn hay của bên nhận: máy chủ nào từ chối.
    .step-3 = Nếu là quy tắc bên bạn và thư hợp lý, chuyển bộ phận kỹ thuật.

content-refused_admin =
    .summary = Thư trúng quy tắc nội dung của { -server }: quy tắc dữ liệu, danh sách từ hay liên kết, mã hóa ký tự hoặc ngôn ngữ.
    .step-1 = Tìm trong quy tắc của bạn trước: máy từ chối có thể là cổng thư của bạn.
    .step-2 = Gửi từng phần thư đến hộp thử để tìm phần gây ra.
    .step-3 = Hỏi quản trị viên bên nhận về quy tắc, kèm giờ và câu trả lời.

policy-refused =
    .short = quy tắc riêng từ chối
    .headline = Một quy tắc của bên kia đã từ chối
    .summary = { -Receiver } từ chối thư theo quy tắc riêng và không nói quy tắc nào.
    .step-1 = Gửi một dòng chữ không liên kết, không tệp, xem có tới không.
    .step-2 = Báo người đó bằng cách khác rằng máy chủ thư của họ từ chối thư của bạn.
    .step-3 = { -note-to-them }
    .avoid = Đừng đổi địa chỉ: câu trả lời không nói nó sai.

policy-refused_helpdesk =
    .step-1 = Thử một dòng chữ thuần, rồi từ địa chỉ khác. Sẽ rõ nội dung, người hay máy chủ bị từ chối.
    .step-2 = Kiểm tra { -ip } và { -domain } trong danh sách chặn, cùng SPF, DKIM và DMARC.
    .step-3 = Cho khách biết chỉ quản trị viên bên nhận biết quy tắc.

policy-refused_admin =
    .summary = { -Server } từ chối thư cho { -recipient } theo chính sách riêng, không nêu lý do.
    .step-1 = Kiểm tra thứ thường gặp trước: danh sách chặn với { -ip }, PTR, SPF, DKIM, DMARC, liên kết.
    .step-2 = Gửi cùng thư tới tên miền khác trên dịch vụ đó: do dịch vụ hay quy tắc của một khách hàng?
    .step-3 = Viết cho postmaster bên đó kèm giờ, IP, người gửi, người nhận và câu trả lời.

policy-refused_forwarding =
    .headline = Không được chuyển tiếp ra ngoài
    .summary = Quy tắc trong một hộp thư đã chuyển thư đi. Công ty không cho thư ra ngoài kiểu đó.
    .step-1 = Tắt chuyển tiếp trong cài đặt hộp thư, hoặc xin quản trị viên cho phép.

policy-refused_forwarding_admin =
    .step-1 = Kiểm tra hộp thư có chuyển tiếp không ai đặt: kẻ xâm nhập hay dùng.
    .step-2 = Nếu cần chuyển tiếp trong Microsoft 365: cho phép ở outbound spam policy, "Automatic forwarding rules", chỉ cho người dùng này.

policy-refused_gmail_admin =
    .summary = Thường do quy tắc của quản trị viên Workspace bên nhận, không phải chính Google.
    .step-1 = Gửi quản trị viên bên nhận giờ và câu trả lời. Họ tìm được trong Email Log Search.
    .step-2 = Nếu là Workspace của bạn: tìm quy tắc ở Gmail, Tuân thủ và Định tuyến.

policy-refused_microsoft365_admin =
    .step-1 = Xin quản trị viên bên nhận message trace: nó nêu quy tắc luồng thư.
    .step-2 = Nếu tenant là của bạn: ở Mail flow, Rules, tìm quy tắc từ chối. 5.7.900 đến 5.7.999 là mã của các quy tắc đó.

policy-refused_mimecast_admin =
    .step-1 = Đưa quản trị viên bên nhận số trong ngoặc cuối câu trả lời.
    .step-2 = Đề nghị họ xem Rejected and Deferred Messages trong Mimecast.

## Traffic

rate-limited =
    .short = gửi quá nhiều thư
    .headline = Quá nhiều thư trong thời gian ngắn
    .summary = { -Receiver } chỉ nhận một lượng thư nhất định trong một khoảng thời gian và yêu cầu gửi chậm lại. Bản thân thư không sao.
    .step-1 = { -wait }
    .step-2 = Gửi cho nhiều người thì chia nhóm nhỏ, hoặc dùng dịch vụ bản tin.
    .avoid = Đừng gửi lại ngay: sẽ phải đợi lâu hơn.

rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Hỏi trong giờ qua có bản tin hay chương trình nào gửi nhiều thư không.
    .step-3 = Nếu quá một ngày vẫn vậy, chuyển bộ phận kỹ thuật.

rate-limited_admin =
    .summary = { -Server } đang hạn chế tốc độ { -ip } hoặc { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Gửi chậm hơn tới bên nhận này: ít kết nối và thư mỗi giờ, nghỉ lâu hơn sau mỗi 4xx.
    .step-3 = Nếu lượng thư bình thường thì tìm nguyên nhân: tài khoản bị chiếm, nhiều người nhận không tồn tại, thiếu SPF hay DKIM.

rate-limited_recipient =
    .headline = Người nhận đang nhận quá nhiều thư
    .summary = { -Mailbox } đang nhận nhiều thư hơn mức { -receiver } cho một người trong một khoảng thời gian.
    .step-1 = { -wait }
    .step-2 = Nếu gấp, liên lạc với người đó bằng cách khác.

rate-limited_recipient_admin =
    .summary = { -Recipient } vượt tốc độ { -server } cho phép với một hộp thư.
    .step-1 = { -admin-wait }
    .step-2 = Xem cảnh báo của bạn hay vòng lặp thư có dồn vào hộp thư này không. Gộp chúng lại.
    .step-3 = Nếu hộp thư là của bạn: tìm thư dồn dập che giấu thư đặt lại mật khẩu hay đơn hàng.

rate-limited_sender =
    .headline = Người gửi này gửi quá nhanh
    .summary = { -Receiver } thấy quá nhiều thư từ { $sender ->
            [none] người gửi này
           *[known] { $sender }
        } trong thời gian ngắn.

rate-limited_gmail_admin =
    .summary = Gmail hạn chế { -ip }, dải của nó hoặc { -domain }: tốc độ bất thường, báo cáo spam hoặc thiếu xác thực.
    .step-1 = Gửi chậm lại, để hàng đợi thử với khoảng nghỉ tăng dần.
    .step-2 = Kiểm tra SPF, DKIM, DMARC, PTR và TLS, cùng tỷ lệ spam trong Google Postmaster Tools.
    .step-3 = Tăng dần trở lại, bắt đầu bằng thư người ta đã yêu cầu.

rate-limited_outlook_admin =
    .summary = Outlook.com hạn chế { -ip } vì uy tín hoặc lượng thư tăng vọt.
    .step-1 = Để hàng đợi thử lại, với ít kết nối.
    .step-2 = Xem { -ip } trong SNDS. IP mới cần vài tuần gửi đều, ít.
    .step-3 = Dùng biểu mẫu hỗ trợ người gửi nếu thư tốt vẫn bị hạn chế.

rate-limited_microsoft365_admin =
    .step-1 = Để hàng đợi thử lại: giới hạn tự bỏ khi IP được biết tới.
    .step-2 = Gửi đều, có SPF, DKIM và DMARC. Lượng thư tăng vọt làm 4.7.500 trở lại.

rate-limited_yahoo_admin =
    .summary = Yahoo hoãn { -ip }: lượng thư, khiếu nại hoặc uy tín. TSS04 và các mã cùng loại nghĩa là vậy.
    .step-1 = Để hàng đợi thử lại chậm rãi: ít kết nối, nghỉ vài giờ.
    .step-2 = Gửi trước cho người hay mở thư. Kiểm tra SPF, DKIM và DMARC.
    .step-3 = Nếu quá hai ngày, dùng biểu mẫu liên hệ của Yahoo Sender Hub.

rate-limited_orange_admin =
    .step-1 = Giữ hai hay ba kết nối cùng lúc tới Orange, mỗi kết nối ít thư.
    .step-2 = Để hàng đợi thử lại sau nửa giờ.

rate-limited_qq_admin =
    .step-1 = Giảm số kết nối và thư mỗi giờ theo IP và người gửi cho qq.com.
    .step-2 = Rải thư trong ngày, đặt SPF và DKIM.

rate-limited_netease_admin =
    .step-1 = Giảm số kết nối và người nhận mỗi phiên. Các chữ cái sau mã nêu giới hạn.
    .step-2 = Nghỉ hai giờ sau 4xx, rồi gửi chậm hơn.

too-many-connections =
    .short = đường truyền quá bận
    .headline = Quá nhiều kết nối cùng lúc
    .summary = Máy chủ gửi mở nhiều kết nối hơn mức { -receiver } cho phép. Bản thân thư không sao.
    .step-1 = { -wait }

too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Nếu thấy trong ứng dụng thư, đóng ứng dụng đó trên các thiết bị khác.
    .step-3 = Nếu vẫn vậy, chuyển bộ phận kỹ thuật: phải hạ giới hạn của máy chủ.

too-many-connections_admin =
    .summary = { -Ip } có quá nhiều phiên, thư hoặc lỗi trong một phiên ở { -server }.
    .step-1 = Giảm kết nối song song tới bên nhận này. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Đóng phiên sau vài thư, đừng giữ phiên rảnh.
    .step-3 = Tìm máy khác sau cùng IP.

too-many-recipients =
    .short = quá nhiều người nhận
    .headline = Quá nhiều người nhận trong một thư
    .summary = { -Receiver } mỗi lần chỉ nhận thư cho một số người nhất định. Một số người có thể đã nhận được.
    .step-1 = Gửi theo nhóm nhỏ hơn, cho những người chưa nhận.
    .step-2 = Dùng danh sách thư hay dịch vụ bản tin khi gửi cho nhiều người.

too-many-recipients_helpdesk =
    .step-1 = Đếm chung Đến, Cc và Bcc, kể cả thành viên các nhóm.
    .step-2 = Xem ai đã nhận để không ai nhận hai lần.
    .step-3 = Cho khách biết giới hạn của dịch vụ thư bên bạn.

too-many-recipients_admin =
    .summary = Số RCPT TO vượt giới hạn của { -server }. RFC 5321 §4.5.3.1.8 đòi ít nhất 100.
    .step-1 = Chia nhỏ phong bì. Postfix: smtp_destination_recipient_limit.
    .step-2 = Coi 452, và 552 sau RCPT, là "phần còn lại để sau" (RFC 5321 §4.5.3.1.10).
    .step-3 = Nếu giới hạn là của bạn: chỉ nâng cho người dùng đã đăng nhập.

greylisted =
    .short = thư phải đợi một chút
    .headline = Thư sẽ tới muộn một chút
    .summary = { -Receiver } yêu cầu máy chủ lạ quay lại sau { -some-wait }. Đó là cách lọc thư rác, thư thật sẽ qua.
    .step-1 = { -grey-wait }
    .avoid = Đừng gửi nhiều lần: không nhanh hơn được.

greylisted_helpdesk =
    .step-1 = Giải thích đây là trễ bình thường với thư đầu tiên.
    .step-2 = { -tell-wait }
    .step-3 = Nếu sau bốn giờ vẫn chờ, chuyển bộ phận kỹ thuật: máy chủ có thể thử từ nhiều IP khác nhau.

greylisted_admin =
    .summary = { -Server } áp greylisting cho bộ ba { -ip }, { -sender } và { -recipient }.
    .step-1 = Để hàng đợi thử lại từ cùng IP sau { -some-wait }.
    .step-2 = Kiểm tra khoảng thử lại của hàng đợi: 5 đến 15 phút cho các lần đầu.
    .step-3 = Nếu gửi từ nhiều IP: giữ các lần thử của một thư ở cùng IP hoặc cùng /24.

mail-loop =
    .short = thư đi vòng tròn
    .headline = Thư đi vòng tròn
    .summary = Các máy chủ thư chuyển thư qua lại đến khi một máy dừng lại. Thường do hai thiết lập chuyển tiếp trỏ vào nhau.
    .step-1 = Kiểm tra cài đặt chuyển tiếp của bạn, nếu có.
    .step-2 = Liên lạc với người đó bằng cách khác: hộp thư của họ có thể tự chuyển tiếp cho chính nó.
    .step-3 = { -note-to-admin }
    .avoid = Đừng gửi lại khi chưa sửa: thư sẽ lại đi vòng.

mail-loop_helpdesk =
    .step-1 = Hỏi cả hai bên về chuyển tiếp, kể cả ở tài khoản cũ.
    .step-2 = Đọc các dòng Received của thư trả lại: hai tên thay phiên nhau là vòng lặp.
    .step-3 = Nếu cả hai là máy chủ, chuyển bộ phận kỹ thuật: MX hoặc connector trỏ sai.

mail-loop_admin =
    .summary = Quá nhiều chặng trên đường tới { -recipient }.
    .step-1 = Đọc các dòng Received từ dưới lên, tìm hai máy lặp lại.
    .step-2 = Cắt vòng: một chuyển tiếp, danh sách chứa chính nó, MX trỏ về mình, tên miền chấp nhận hay smarthost sai.
    .step-3 = Nếu máy chủ nói thư quay về chính nó: thêm tên miền vào nhóm cục bộ (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = máy chủ chưa sẵn sàng
    .headline = Máy chủ thư bên kia đang bận hoặc ngừng
    .summary = { -Receiver } lúc này không nhận thư. Nó đang bận, khởi động lại hoặc bảo trì.
    .step-1 = { -wait }
    .step-2 = Nếu gấp, liên lạc với người đó bằng cách khác.
    .avoid = Đừng đổi địa chỉ: địa chỉ không sao.

server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Xem trang trạng thái của dịch vụ, nếu có.
    .step-3 = Nếu tên miền khác cũng bị, chuyển bộ phận kỹ thuật: sự cố ở phía bạn.

server-unavailable_admin =
    .summary = { -Server } trả lời rằng lúc này không nhận thư.
    .step-1 = { -admin-wait }
    .step-2 = Thử từng MX: "openssl s_client -starttls smtp -connect { -host }:25".
    .step-3 = Nếu là của bạn: xem tải, đĩa, bộ nhớ, dịch vụ đã dừng và giới hạn kết nối.

server-unavailable_maintenance =
    .headline = Máy chủ thư bên kia đang bảo trì
    .summary = { -Receiver } đang bảo trì và không nhận thư cho đến khi xong.

server-error =
    .short = máy chủ kia gặp sự cố
    .headline = Máy chủ thư bên kia gặp sự cố
    .summary = Có trục trặc bên trong { -receiver }. Địa chỉ và thư đều không sao.
    .step-1 = { -wait }
    .step-2 = Nếu kéo dài, báo người đó bằng cách khác rằng hệ thống thư của họ có trục trặc.

server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Xem người khác trên dịch vụ đó có bị như vậy không.
    .step-3 = Chuyển cho bên gặp sự cố: ghi chú bên dưới nêu máy chủ.

server-error_admin =
    .summary = { -Server } gặp sự cố bên trong: cấu hình, tra cứu, bộ lọc hay lưu trữ.
    .step-1 = { -admin-wait }
    .step-2 = Nếu là của bạn: tìm trong log lúc đó phần tra cứu, bộ lọc hay kho hộp thư bị hỏng.
    .step-3 = Nếu không: báo postmaster@ ở đó theo đường khác máy chủ này.

server-full =
    .short = máy chủ bên kia đầy
    .headline = Máy chủ thư bên kia hết chỗ
    .summary = Đĩa hoặc bộ nhớ của { -receiver } đã đầy. Đây là cả máy chủ, không phải một hộp thư.
    .step-1 = { -wait }
    .step-2 = Báo người đó bằng cách khác, để quản trị viên của họ biết.

server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Cho khách biết xóa thư không giúp gì: không phải giới hạn hộp thư.
    .step-3 = Nếu máy chủ là của bên bạn, chuyển bộ phận kỹ thuật ngay.

server-full_admin =
    .summary = { -Server } thiếu đĩa hoặc bộ nhớ (4.3.1).
    .step-1 = Nếu là của bạn: giải phóng ổ hàng đợi và hộp thư, cả inode. Trong Exchange, đọc sự kiện back pressure.
    .step-2 = Nếu không: để hàng đợi thử lại và báo postmaster bên đó.

server-full_exchange_admin =
    .step-1 = Đọc sự kiện 15004 đến 15007 của MSExchangeTransport: chúng nêu thứ đang thiếu.
    .step-2 = Giải phóng đĩa ở ổ hàng đợi, hoặc tăng bộ nhớ cho máy chủ.
    .step-3 = Tìm thư dồn dập trong hàng đợi: Get-Queue.

mailer-failed =
    .short = chương trình ở đó hỏng
    .headline = Một chương trình bên kia gặp sự cố
    .summary = { -Receiver } đã nhận thư, nhưng chương trình đưa thư vào hộp thư bị hỏng.
    .step-1 = Báo người đó bằng cách khác rằng thư không vào được hộp của họ.
    .step-2 = { -note-to-them }

mailer-failed_helpdesk =
    .step-1 = Cho khách biết địa chỉ và thư đều không sao.
    .step-2 = Hỏi thư khác có tới người này không: thường do script lọc của một hộp thư.
    .step-3 = Chuyển cho người vận hành máy chủ đó.

mailer-failed_admin =
    .summary = Lệnh phân phối cho { -recipient } ở { -server } kết thúc với lỗi.
    .step-1 = Đọc mã thoát: 67 không có người dùng, 69 không sẵn sàng, 73 không tạo được, 75 thử lại sau, 77 không có quyền.
    .step-2 = Chạy tay lệnh đó với cùng người dùng: đường dẫn, quyền, hạn mức, cú pháp bộ lọc.
    .step-3 = Cho nó thoát với 75 khi sự cố chỉ tạm thời, để thư nằm lại hàng đợi.

connection-failed =
    .short = không kết nối được
    .headline = Không kết nối được với máy chủ thư bên kia
    .summary = Không kết nối được với { -receiver }, hoặc kết nối bị đứt. Có thể máy chủ ngừng, hoặc đường đến đó hỏng.
    .step-1 = { -wait }
    .step-2 = Trong lúc chờ, kiểm tra phần sau @ của địa chỉ.
    .step-3 = Nếu không thư nào gửi đi được, kiểm tra mạng và máy chủ thư đi.

connection-failed_helpdesk =
    .step-1 = Xem thư tới tên miền khác có đi không. Nếu không, sự cố ở phía khách.
    .step-2 = Nếu thấy trong ứng dụng thư: kiểm tra máy chủ thư đi, cổng 587 hoặc 465, tường lửa và phần mềm diệt virus.
    .step-3 = Nếu một tên miền hỏng cả ngày, chuyển bộ phận kỹ thuật.

connection-failed_admin =
    .summary = Không có phiên SMTP với { -server }: bị từ chối, hết thời gian chờ hoặc bị ngắt.
    .step-1 = Chạy "nc -vz { -host } 25" từ máy gửi, cho từng MX, qua IPv4 và IPv6.
    .step-2 = Nếu cổng 25 không ra được: nhà cung cấp hay đám mây chặn. Dùng relay ở 587.
    .step-3 = Nếu ngắt giữa thư: xem MTU, kiểm tra SMTP của tường lửa và time-out.

dns-failed =
    .short = không tra được máy chủ
    .headline = Chưa tra được máy chủ bên kia
    .summary = Dịch vụ tên (DNS) không trả lời về tên miền sau @. Thường sẽ tự hết.
    .step-1 = { -wait }
    .step-2 = Trong lúc chờ, kiểm tra phần sau @ của địa chỉ.

dns-failed_helpdesk =
    .step-1 = Tra tên miền bằng công cụ DNS: nơi khác có phân giải được không?
    .step-2 = { -tell-wait }
    .step-3 = Nếu ở đâu cũng hỏng, chuyển cho chủ tên miền, nếu không thì cho bộ phận mạng của bạn.

dns-failed_admin =
    .summary = Tra DNS cho tên miền của { -recipient } không được: SERVFAIL, time-out hoặc DNSSEC.
    .step-1 = Chạy "dig +trace MX" cho tên miền, và "dig +cd": nếu chỉ +cd được, DNSSEC hỏng.
    .step-2 = Kiểm tra resolver: tới được, không chuyển vòng, đã xóa cache.
    .step-3 = Nếu tên miền là của bạn: thử ủy quyền, glue, DS và mọi máy chủ tên trả lời giống nhau.

dns-failed_loop =
    .headline = Tên miền trỏ về chính máy chủ gửi
    .summary = DNS nói thư của tên miền này đến đúng máy chủ đang muốn gửi nó.

dns-failed_loop_admin =
    .step-1 = Nếu máy chủ phải nhận thư cho tên miền: thêm vào local hoặc relay domains.
    .step-2 = Nếu không: sửa MX. Tìm 127.0.0.1, IP riêng hoặc smarthost sai.

delivery-timed-out =
    .short = hết thời gian
    .headline = Không gửi được thư trong thời hạn
    .summary = Máy chủ gửi đã thử nhiều lần và giờ bỏ cuộc{ $server ->
            [none] {""}
           *[known] . Nó không giao được thư cho máy chủ { $server }
        }.
    .step-1 = Kiểm tra phần sau @ của địa chỉ.
    .step-2 = Gửi lại một lần: có thể giờ đã ổn.
    .step-3 = Báo người đó bằng cách khác rằng thư không đến được họ.

delivery-timed-out_helpdesk =
    .step-1 = Đọc câu trả lời cuối trong thư trả lại: nó nêu điều sai suốt thời gian đó.
    .step-2 = Thử tên miền bằng công cụ MX: máy chủ giờ chạy chưa?
    .step-3 = Nếu đã chạy, bảo khách gửi lại một lần.

delivery-timed-out_admin =
    .summary = Thư rời hàng đợi khi hết hạn. Lỗi cuối với { -server } mới là nguyên nhân.
    .step-1 = Gom mọi lần thử của queue id này trong log: cùng một lỗi hay nhiều lỗi?
    .step-2 = Thử từng MX qua IPv4 và IPv6 ở cổng 25.
    .step-3 = Gửi thông báo trễ sau vài giờ để người dùng biết sớm.

tls-failed =
    .short = không mã hóa được
    .headline = Không thiết lập được kết nối bảo mật
    .summary = Một bên đòi mã hóa thư trên đường đi, và kết nối bảo mật với { -receiver } không thiết lập được.
    .step-1 = Nếu ứng dụng thư báo: kiểm tra ngày giờ máy tính, tên máy chủ và cổng.
    .step-2 = Cập nhật ứng dụng thư hoặc máy tính nếu đã cũ.
    .step-3 = { -note-to-admin }
    .avoid = Đừng tắt mã hóa để gửi cho được.

tls-failed_helpdesk =
    .step-1 = Hỏi thấy ở đâu. Trong ứng dụng thư, kiểm tra tên máy chủ, cổng (465 SSL/TLS, 587 STARTTLS) và đồng hồ.
    .step-2 = Tìm phần mềm diệt virus mở kết nối TLS.
    .step-3 = Nếu là thư trả lại, chuyển bộ phận kỹ thuật: chuyện giữa hai máy chủ.

tls-failed_admin =
    .summary = TLS với { -server } không thiết lập được hoặc không có.
    .step-1 = Chạy "openssl s_client -starttls smtp -connect { -host }:25", đọc phiên bản, chuỗi và tên.
    .step-2 = Kiểm tra TLS 1.2 trở lên ở hai đầu, và toàn bộ chuỗi chứng chỉ.
    .step-3 = Kiểm tra MTA-STS và DANE của tên miền: "dig TXT _mta-sts" và bản ghi TLSA.

tls-failed_microsoft365_admin =
    .step-1 = Đọc số cuối: 321 không có STARTTLS, 322 hết hạn, 323 TLSA sai, 324 DNSSEC, 325 tên sai.
    .step-2 = Thử tên miền bên nhận ở testconnectivity.microsoft.com: DANE và STARTTLS.
    .step-3 = Báo chủ tên miền: DANE và MTA-STS sửa ở đó, không phải ở Microsoft.

tls-failed_required =
    .headline = Bên kia bắt buộc mã hóa
    .summary = { -Receiver } chỉ nhận thư qua kết nối bảo mật. Máy chủ gửi không mở kết nối như vậy.

tls-failed_required_admin =
    .step-1 = Bật STARTTLS cho thư đi. Postfix: smtp_tls_security_level = may, hoặc dane.
    .step-2 = Tìm tường lửa giấu STARTTLS trong trả lời EHLO.
    .step-3 = Nếu cần phiên bản hay bộ mã nhất định: cho phép TLS 1.2 và 1.3.

tls-failed_certificate =
    .headline = Chứng chỉ của máy chủ không được tin cậy
    .summary = Máy chủ thư đưa chứng chỉ để chứng minh tên. Chứng chỉ này hết hạn, mang tên khác hoặc do bên lạ cấp.

tls-failed_certificate_admin =
    .step-1 = Đọc ngày, tên và chuỗi: "openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }".
    .step-2 = Gia hạn, gửi đủ chứng chỉ trung gian, và bao gồm tên máy MX.
    .step-3 = Nếu dùng DANE: công bố bản ghi TLSA mới trước mỗi khóa mới.

tls-failed_handshake =
    .headline = Hai máy chủ không có kiểu mã hóa chung

tls-failed_handshake_admin =
    .step-1 = So phiên bản và bộ mã hai đầu: một bên có thể chỉ có TLS 1.0, bên kia chỉ 1.2.
    .step-2 = Tìm cổng đòi TLS ngay (465) mà nhận STARTTLS, hoặc ngược lại.

protocol-error =
    .short = hai máy chủ không hiểu nhau
    .headline = Các máy chủ thư không hiểu nhau
    .summary = Bên kia không hiểu một lệnh, hoặc không ngờ tới nó. Thường do cài đặt sai hay chương trình cũ.
    .step-1 = Gửi lại một lần: kết nối đứt có thể gây ra.
    .step-2 = Nếu ứng dụng thư hay thiết bị báo, kiểm tra máy chủ thư đi, cổng và cài đặt bảo mật.
    .step-3 = { -note-to-admin }

protocol-error_helpdesk =
    .step-1 = Hỏi cái gì gửi: ứng dụng thư, máy quét, script hay máy chủ.
    .step-2 = Kiểm tra cổng đi cùng bảo mật: 465 với SSL/TLS, 587 với STARTTLS.
    .step-3 = Tìm phần mềm diệt virus hay tường lửa sửa luồng thư.

protocol-error_admin =
    .summary = { -Server } từ chối một lệnh: không biết, sai thứ tự hoặc sai tham số.
    .step-1 = Ghi lại phiên và đọc dòng trước 5xx: lệnh, thứ tự, tham số, độ dài.
    .step-2 = Tìm tường lửa viết lại SMTP (XXXX thay cho lệnh, không có EHLO).
    .step-3 = Gửi lại EHLO sau STARTTLS, và MAIL FROM chỉ sau khi xong AUTH.

unsupported-feature =
    .short = thiếu một tính năng
    .headline = Máy chủ bên kia thiếu tính năng cần dùng
    .summary = Thư cần thứ mà { -receiver } không làm được, như chữ ngoài a đến z trong địa chỉ.
    .step-1 = Dùng địa chỉ toàn chữ không dấu, nếu người đó có.
    .step-2 = Gửi bằng văn bản thuần, không tùy chọn đặc biệt.
    .step-3 = { -note-to-admin }

unsupported-feature_helpdesk =
    .step-1 = Xem người gửi và người nhận có dấu hay chữ khác không.
    .step-2 = Hỏi về tùy chọn như mức ưu tiên, xác nhận đã đọc hay bắt buộc mã hóa.
    .step-3 = Giúp khách dùng địa chỉ không dấu.

unsupported-feature_admin =
    .summary = { -Server } thiếu một phần mở rộng SMTP, hoặc từ chối tham số của MAIL hay RCPT.
    .step-1 = So trả lời EHLO với thứ đã dùng: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, cơ chế AUTH.
    .step-2 = Gửi không có nó: mã hóa 7-bit, tên miền "xn--", không tham số thêm.
    .step-3 = Tìm tường lửa cắt dòng trong trả lời EHLO.

## Not failures

accepted =
    .short = thư đã được nhận
    .headline = Thư đã được nhận
    .summary = { -Receiver } đã nhận thư{ $recipient ->
            [none] {""}
           *[known] {" "}cho { $recipient }
        }. Từ đây máy chủ đó lo việc giao thư.
    .step-1 = Không phải làm gì: mọi việc ổn.
    .step-2 = Nếu người đó không thấy, nhờ họ xem thư mục thư rác.

accepted_helpdesk =
    .step-1 = Cho khách biết thư đã đi và bên kia đã nhận.
    .step-2 = Nhờ người nhận xem thư rác, bộ lọc và khu cách ly.
    .step-3 = Đưa nhà cung cấp bên nhận giờ và id trong câu trả lời để tìm.

accepted_admin =
    .summary = { -Server } nhận trách nhiệm với mã 2xx.
    .step-1 = Không phải làm gì: ghi lại queue id trong câu trả lời. Bên nhận lần được.
    .step-2 = Nếu mãi không thấy: thư bị lọc sau khi nhận. Chỉ log bên nhận cho biết.

will-forward =
    .short = thư được chuyển tiếp
    .headline = Thư đang được chuyển tiếp
    .summary = { -Receiver } không giữ hộp thư này, hoặc không kiểm tra được. Nó nhận thư và chuyển tiếp.
    .step-1 = Không phải làm gì: nếu không tới, sẽ có thư báo cho bạn.

will-forward_helpdesk =
    .step-1 = Cho khách biết đây không phải thất bại.
    .step-2 = Hỏi thư trả lại sau đó, nếu có: nó nêu nguyên nhân.

will-forward_admin =
    .summary = 251 hoặc 252: nhận để chuyển tiếp, hoặc không kiểm tra hộp thư.
    .step-1 = Không phải làm gì: nếu không tới, lần theo queue id ở chặng sau.

ready =
    .short = không có gì sai
    .headline = Đến đây mọi thứ ổn
    .summary = Đây là câu trả lời bình thường giữa các chương trình thư. Không phải thất bại.
    .step-1 = Không phải làm gì: xem tiếp bên dưới có dòng bắt đầu bằng 4 hay 5 không.

ready_helpdesk =
    .step-1 = Xin toàn bộ văn bản: nếu có gì hỏng, nguyên nhân ở dòng sau.

ready_admin =
    .summary = Lời chào, cho đi tiếp, đăng nhập được, trợ giúp hay tạm biệt.
    .step-1 = Đọc tiếp phiên: 4xx hay 5xx đầu tiên mới đáng kể.

continue =
    .short = máy chủ chờ tiếp
    .headline = Máy chủ chờ phần còn lại
    .summary = Bên kia đến giờ vẫn đồng ý và chờ tiếp: nội dung thư, hoặc đăng nhập.
    .step-1 = Không phải làm gì: xem dòng sau để biết diễn tiến.

continue_helpdesk =
    .step-1 = Xin các dòng sau dòng này.
    .step-2 = Nếu không có gì tiếp theo, xem kết nối có bị đứt không.

continue_admin =
    .summary = 354 chờ thư và một dòng chỉ có dấu chấm. 334 chờ phần tiếp của đăng nhập, dạng base64.
    .step-1 = Đọc câu trả lời sau. Nếu không có: xem tường lửa, MTU, hoặc ứng dụng không gửi gì.

delayed =
    .short = thư bị trễ
    .headline = Thư đến muộn nhưng vẫn đang đi
    .summary = Thư chưa tới. Máy chủ gửi còn tiếp tục thử{ $until ->
            [none] {""}
           *[known] {" "}đến { $until }
        }.
    .step-1 = Không phải làm gì: nếu hẳn không được, bạn sẽ nhận thư báo khác.
    .step-2 = Trong lúc chờ, soát lại địa chỉ.
    .step-3 = Nếu gấp, liên lạc với người đó bằng cách khác.
    .avoid = Đừng gửi lại: người đó có thể nhận hai lần.

delayed_helpdesk =
    .step-1 = Cho khách biết đây là cảnh báo, chưa phải thất bại.
    .step-2 = Đọc lý do chờ: câu trả lời cuối trong văn bản nêu, nếu có.
    .step-3 = Nếu mọi thư của khách đều trễ, chuyển bộ phận kỹ thuật.

delayed_admin =
    .summary = Thư cho { -recipient } còn trong hàng đợi{ $reporter ->
            [none] {""}
           *[known] {" "}của máy chủ { $reporter }
        }.
    .step-1 = Tra queue id và đọc lỗi cuối.
    .step-2 = Kiểm tra lỗi đó: DNS, kết nối, hạn chế tốc độ hay greylisting.
    .step-3 = Chạy hàng đợi cho tên miền này khi đã sửa.

confirmation-required =
    .short = cần trả lời xác nhận
    .headline = Bên nhận yêu cầu xác nhận
    .summary = Thư bị giữ đến khi bạn chứng tỏ mình là người thật, hoặc người nhận cho vào.
    .step-1 = Xem lại bạn có viết cho người này không: nếu không, xóa thư đó.
    .step-2 = Làm theo các bước trong thư nếu bạn quen người nhận và liên kết dẫn đúng nơi nó nói.
    .step-3 = Liên lạc bằng cách khác, nhờ người đó thêm bạn vào danh bạ.
    .avoid = Đừng nhập mật khẩu ở đó: kiểm tra thật không cần mật khẩu.

confirmation-required_helpdesk =
    .summary = Bên nhận giữ thư đến khi người gửi chứng tỏ là người thật viết.
    .step-1 = Hỏi khách có thật đã viết cho người đó không. Nếu không, có kẻ gửi spam dưới tên khách.
    .step-2 = Xem liên kết dẫn đi đâu trước khi ai đó nhấp.

confirmation-required_admin =
    .summary = Hệ thống challenge-response, hoặc người kiểm duyệt, đang giữ thư.
    .step-1 = Trả lời bằng tay nếu thư là thật.
    .step-2 = Bỏ qua nếu là thư giả mạo, và công bố DMARC với reject để bớt gặp.

auto-reply =
    .short = đây là trả lời tự động
    .headline = Đây là thư trả lời tự động
    .summary = { -Recipient } đã nhận thư. Hộp thư tự trả lời vì người đó vắng mặt hoặc bận.
    .step-1 = Không phải làm gì: người đó sẽ xem thư sau.
    .step-2 = Nếu gấp, đọc thư trả lời xem có đầu mối khác không.

auto-reply_helpdesk =
    .step-1 = Cho khách biết thư đã tới.

auto-reply_admin =
    .summary = Trả lời tự động (RFC 3834), không phải thư trả lại.
    .step-1 = Không phải làm gì: giữ địa chỉ, không tính là thất bại.

complaint =
    .short = bị đánh dấu thư rác
    .headline = Có người đánh dấu thư là thư rác
    .summary = { -Recipient } đã nhấp "thư rác", và { $provider ->
            [none] dịch vụ thư của họ
           *[known] { $provider }
        } gửi bạn báo cáo này.
    .step-1 = Bỏ người này khỏi danh sách ngay hôm nay.
    .step-2 = Để việc hủy đăng ký dễ dàng: liên kết ở đầu thư và nút hủy một lần nhấp hoạt động tốt.
    .avoid = Đừng viết hỏi họ vì sao.

complaint_helpdesk =
    .summary = { -Recipient } đánh dấu thư của khách là thư rác. Đây là báo cáo, không phải thư trả lại.
    .step-1 = Bỏ địa chỉ khỏi mọi danh sách.
    .step-2 = Hỏi nó vào danh sách bằng cách nào.

complaint_admin =
    .summary = Báo cáo phản hồi (ARF, RFC 5965).
    .step-1 = Xóa địa chỉ khỏi mọi công cụ gửi. Nó có thể bị giấu: dùng id danh sách hoặc token trong thư.
    .step-2 = Theo dõi tỷ lệ: trên 1 trên 1.000 thì xem lại nguồn địa chỉ.
    .step-3 = Thêm List-Unsubscribe và List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = đây là biên nhận
    .headline = Đây là biên nhận
    .summary = Thư đã tới{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        }. Bạn nhận được vì đã có yêu cầu biên nhận.
    .step-1 = Không phải làm gì: giữ lại nếu cần bằng chứng.

receipt_helpdesk =
    .summary = Thư đã tới. Đây là biên nhận đã được yêu cầu.
    .step-1 = Cho khách biết đây không phải thất bại.
    .step-2 = Chỉ khách chỗ tắt biên nhận.

receipt_admin =
    .summary = Trạng thái phân phối với action dương (RFC 3464), hoặc thông báo xử lý (RFC 8098).
    .step-1 = Không phải làm gì: lưu lại. "relayed" nghĩa là chặng sau không gửi biên nhận nữa.

unknown =
    .short = không rõ lý do
    .headline = Câu trả lời không nói lý do
    .summary = Văn bản nói, hoặc gợi ý, rằng có gì đó hỏng. Không có chỗ nào nêu lý do.
    .step-1 = Kiểm tra địa chỉ rồi gửi lại một lần.
    .step-2 = Tìm văn bản dài hơn: chi tiết, báo cáo đính kèm, nhật ký máy chủ.
    .step-3 = { -note-to-admin }
    .avoid = Đừng xóa liên hệ: không gì ở đây nói địa chỉ sai.

unknown_helpdesk =
    .headline = Thư trả lại không nói lý do
    .summary = Máy chủ viết thư này đã bỏ câu trả lời của bên kia, hoặc không có. Không chỗ nào nêu nguyên nhân.
    .step-1 = Xin nhà cung cấp thư của khách các dòng log của thư này: queue id và giờ ở bên dưới.
    .step-2 = Cho đến lúc đó, đừng nói với khách là địa chỉ sai.

unknown_admin =
    .summary = Không mã, trạng thái hay lời lẽ nào ở đây nêu nguyên nhân.
    .step-1 = Tìm queue id hoặc Message-ID trong log và đọc câu trả lời của máy chủ kia.
    .step-2 = Lưu toàn bộ thư trả lại cùng phần message/delivery-status.
    .step-3 = Làm lại bằng tay: kết nối MX, rồi EHLO, MAIL và RCPT, đọc câu trả lời.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Đồng ý
    .meaning = Cách cũ để nói mọi việc ổn. Chuẩn thư ngày nay dùng 250.

reply-211 =
    .name = Tình trạng máy chủ
    .meaning = Máy chủ cho biết tình trạng vì có nơi hỏi. Không có gì sai.

reply-214 =
    .name = Văn bản trợ giúp
    .meaning = Máy chủ giải thích các lệnh vì có nơi hỏi. Không có gì sai.

reply-220 =
    .name = Máy chủ sẵn sàng
    .meaning = Lời chào khi mở kết nối, hoặc cho phép bắt đầu mã hóa. Không có gì sai.

reply-221 =
    .name = Tạm biệt
    .meaning = Máy chủ đóng kết nối, đúng như lúc kết thúc. Không có gì sai.

reply-235 =
    .name = Đăng nhập thành công
    .meaning = Tên người dùng và mật khẩu đã được chấp nhận.

reply-250 =
    .name = Xong
    .meaning = Lệnh đã ổn. Sau nội dung thư, nó nghĩa là máy chủ đã nhận thư và lo tiếp.

reply-251 =
    .name = Đã nhận và chuyển tiếp
    .meaning = Hộp thư không ở máy chủ này. Nó nhận thư và chuyển tiếp.

reply-252 =
    .name = Đã nhận, chưa kiểm tra
    .meaning = Máy chủ không biết hộp thư có tồn tại không. Nó nhận thư và thử gửi.

reply-253 =
    .name = Thư chờ đang được gửi
    .meaning = Một máy chủ xin thư đang chờ nó, và giờ nhận được.

reply-255 =
    .name = Không phải trả lời về thư
    .meaning = Thường là mã thoát của chương trình phân phối thư, không phải câu trả lời của máy chủ thư.

reply-334 =
    .name = Tiếp tục đăng nhập
    .meaning = Máy chủ chờ phần tiếp của đăng nhập, như tên người dùng hay mật khẩu.

reply-354 =
    .name = Gửi thư ngay
    .meaning = Máy chủ chờ nội dung thư. Một dòng chỉ có dấu chấm là kết thúc.

reply-400 =
    .name = Lúc này chưa được
    .meaning = Trục trặc tạm thời. Mã không nói là gì. Thử lại sau có thể được.

reply-403 =
    .name = Người gửi không được phép
    .meaning = Với SendGrid, địa chỉ ở ô Từ chưa xác nhận. Với Sendmail, cần mã hóa mà không có.

reply-412 =
    .name = Quay lại sau
    .meaning = Vài máy chủ dùng để bắt người gửi lạ đợi, như một cách lọc thư rác.

reply-417 =
    .name = Tạm thời chưa tra được
    .meaning = Vài máy chủ dùng khi dịch vụ tên (DNS) không trả lời.

reply-420 =
    .name = Không trả lời kịp
    .meaning = Do bên gửi ghi: không liên lạc được với máy chủ kia hoặc nó quá chậm.

reply-421 =
    .name = Lúc này không sẵn sàng
    .meaning = Máy chủ đóng kết nối: nó bận, khởi động lại, hoặc nhận quá nhiều thư từ người gửi này. Sau có thể được.

reply-422 =
    .name = Hộp thư đầy, hoặc cần kiểu đăng nhập khác
    .meaning = Chuẩn dùng nó cho đăng nhập. Thực tế thường là hộp thư vượt giới hạn.

reply-424 =
    .name = Chưa mở được danh sách
    .meaning = Tạm thời không tìm được thành viên của danh sách thư.

reply-430 =
    .name = Đăng nhập trước
    .meaning = Gặp ở vài máy chủ đòi đăng nhập trước khi nhận thư.

reply-431 =
    .name = Hết chỗ, hoặc quá nhiều cùng lúc
    .meaning = Máy chủ thiếu đĩa hay bộ nhớ, hoặc thư có quá nhiều người nhận.

reply-432 =
    .name = Cần kiểu đăng nhập khác
    .meaning = Chuẩn dùng nó khi đăng nhập. Microsoft gửi nó khi hộp thư quá bận.

reply-435 =
    .name = Lúc này chưa kiểm tra được đăng nhập
    .meaning = Máy chủ không kiểm tra được vì lý do của nó. Thử lại sau.

reply-440 =
    .name = Tạm thời không mã hóa được
    .meaning = Lần này không thiết lập được kết nối bảo mật.

reply-441 =
    .name = Máy chủ kia không trả lời
    .meaning = Do bên gửi ghi: không kết nối được. Nó tự thử lại.

reply-442 =
    .name = Kết nối bị đứt
    .meaning = Do bên gửi ghi: đường truyền đứt giữa chừng. Nó tự thử lại.

reply-446 =
    .name = Quá nhiều chặng
    .meaning = Thư bị chuyển quá nhiều lần, nhiều khả năng đi vòng tròn.

reply-447 =
    .name = Hết thời gian
    .meaning = Máy chủ gửi đã thử suốt thời hạn mà không giao được thư.

reply-449 =
    .name = Không tìm thấy đường
    .meaning = Máy chủ gửi không biết gửi thư đi đâu.

reply-450 =
    .name = Hộp thư lúc này chưa nhận
    .meaning = Hộp thư bận, hoặc máy chủ bắt người gửi lạ đợi. Cùng thư đó gửi sau có thể vào.

reply-451 =
    .name = Sự cố ở máy chủ
    .meaning = Máy chủ dừng vì trục trặc ở phía nó. Cũng dùng để bắt người gửi lạ đợi. Sau có thể được.

reply-452 =
    .name = Hết chỗ, hoặc quá nhiều người nhận
    .meaning = Máy chủ lúc này hết chỗ, hoặc mỗi lần nhận ít người hơn. Vấn đề ở máy chủ, không ở một hộp thư.

reply-453 =
    .name = Không có thư, hoặc chưa phải lúc
    .meaning = Nói khi máy chủ xin thư chờ mà không có. Có nơi dùng cho "lúc này không có thư".

reply-454 =
    .name = Đăng nhập hay mã hóa tạm không có
    .meaning = Kết nối bảo mật hoặc đăng nhập tạm thời không được. Postfix còn dùng khi không chịu chuyển thư đi.

reply-455 =
    .name = Tùy chọn lúc này không dùng được
    .meaning = Máy chủ biết tùy chọn trong lệnh, nhưng lúc này không làm được.

reply-456 =
    .name = Thử cách khác
    .meaning = Đề xuất chưa thành chuẩn: gửi qua IPv4. Một máy chủ dùng nó cho "địa chỉ lúc này chưa nhận".

reply-458 =
    .name = Không gửi được thư chờ
    .meaning = Một máy chủ xin thư đang chờ nó, nhưng chưa bắt đầu giao được.

reply-459 =
    .name = Máy chủ này không được xin thư
    .meaning = Một máy chủ xin thư chờ không dành cho nó.

reply-471 =
    .name = Bị chặn ở phía người gửi
    .meaning = Thường do chính phần mềm diệt virus, tường lửa hay máy chủ thư của người gửi chặn.

reply-498 =
    .name = Không tìm thấy máy chủ thư
    .meaning = Do dịch vụ gửi ghi: tên miền sau @ không khai báo máy chủ thư.

reply-499 =
    .name = Không kết nối được
    .meaning = Do dịch vụ gửi ghi: không liên lạc được với máy chủ thư của tên miền.

reply-500 =
    .name = Không hiểu lệnh
    .meaning = Máy chủ không biết lệnh, hoặc dòng quá dài. Hai chương trình không hợp nhau.

reply-501 =
    .name = Lệnh có chỗ sai
    .meaning = Máy chủ biết lệnh, nhưng phần đi kèm viết sai: địa chỉ, tên hay tùy chọn.

reply-502 =
    .name = Lệnh không được bật
    .meaning = Máy chủ biết lệnh nhưng chưa bật.

reply-503 =
    .name = Sai thứ tự
    .meaning = Lệnh đến sai lúc, ví dụ gửi thư trước khi có người nhận được chấp nhận. Chưa đăng nhập cũng gây ra.

reply-504 =
    .name = Tùy chọn không có
    .meaning = Biết lệnh nhưng không có dạng này. Thường là kiểu đăng nhập mà máy chủ không có.

reply-505 =
    .name = Đăng nhập trước, hoặc tài khoản bị ngừng
    .meaning = Vài nơi gửi khi chưa đăng nhập, hoặc tài khoản không được gửi.

reply-510 =
    .name = Địa chỉ sai
    .meaning = Không có trong chuẩn. Nói rằng địa chỉ người nhận sai.

reply-511 =
    .name = Không có hộp thư này
    .meaning = Không có trong chuẩn. Nói rằng địa chỉ không tồn tại.

reply-512 =
    .name = Không có tên miền này
    .meaning = Không có trong chuẩn. Nói rằng không tìm thấy phần sau @.

reply-513 =
    .name = Địa chỉ bị từ chối
    .meaning = Không có trong chuẩn. Địa chỉ viết sai, hoặc máy chủ cần đăng nhập trước.

reply-515 =
    .name = Địa chỉ hộp thư bị từ chối
    .meaning = Không có trong chuẩn. Nói rằng địa chỉ người nhận sai.

reply-517 =
    .name = Người gửi bị từ chối
    .meaning = Không có trong chuẩn. Máy chủ không chấp nhận địa chỉ hay tên miền của người gửi.

reply-520 =
    .name = Bản dự thảo chưa từng dùng
    .meaning = Từ một đề xuất giúp bắt đầu phiên thư nhanh hơn.

reply-521 =
    .name = Ở đây không nhận thư
    .meaning = Máy này không nhận thư nào. Vài máy chủ gửi nó cho người gửi bị chặn.

reply-522 =
    .name = Hộp thư đầy
    .meaning = Là trạng thái 5.2.2 bỏ dấu chấm. Hộp thư vượt giới hạn.

reply-523 =
    .name = Cần mã hóa
    .meaning = Đăng nhập hay thư phải đi qua kết nối bảo mật. Một máy chủ dùng nó cho "quá dài".

reply-524 =
    .name = Chỉ đăng nhập khi có mã hóa
    .meaning = Đăng nhập phải qua kết nối bảo mật. OpenSMTPD dùng nó khi không mở được danh sách.

reply-525 =
    .name = Tài khoản đã tắt
    .meaning = Đăng nhập đúng, nhưng tài khoản đã đóng.

reply-530 =
    .name = Đăng nhập trước
    .meaning = Máy chủ chỉ nhận thư sau khi đăng nhập, hoặc sau khi kết nối đã bảo mật.

reply-531 =
    .name = Quá nhiều người nhận, hoặc hộp thư đầy
    .meaning = Không có trong chuẩn. Các máy chủ dùng cho cả hai.

reply-533 =
    .name = Không được phép
    .meaning = Được nêu cạnh trạng thái 5.7.1. Exim dùng cho địa chỉ có chữ mà bên kia không nhận được.

reply-534 =
    .name = Đăng nhập chưa đủ mạnh
    .meaning = Máy chủ đòi kiểu đăng nhập mạnh hơn. Google đòi mật khẩu ứng dụng hoặc đăng nhập bằng trình duyệt.

reply-535 =
    .name = Đăng nhập bị từ chối
    .meaning = Tên người dùng, mật khẩu hoặc kiểu đăng nhập không được chấp nhận.

reply-538 =
    .name = Chỉ đăng nhập khi có mã hóa
    .meaning = Mật khẩu sẽ bị gửi đi mà không mã hóa. Hãy bật kết nối bảo mật.

reply-540 =
    .name = Hộp thư đóng, hoặc không mã hóa
    .meaning = Không có trong chuẩn. Với Rambler là hộp thư đóng, với Courier là thiếu kết nối bảo mật.

reply-541 =
    .name = Bị quy tắc từ chối
    .meaning = Không có trong chuẩn. Bộ lọc của công ty bên nhận từ chối thư.

reply-542 =
    .name = Người nhận bị từ chối
    .meaning = Không có trong chuẩn. Địa chỉ người nhận không được chấp nhận.

reply-546 =
    .name = Thư đi vòng tròn
    .meaning = Không có trong chuẩn nhưng hay gặp: thư bị chuyển quá nhiều lần.

reply-550 =
    .name = Từ chối: địa chỉ sai hoặc quy tắc
    .meaning = Máy chủ không nhận thư. Thường vì địa chỉ không tồn tại. Cũng có thể do bộ lọc thư rác hay quy tắc khác.

reply-551 =
    .name = Hộp thư ở nơi khác
    .meaning = Người nhận không ở máy chủ này, và nó không chuyển tiếp. Câu trả lời có thể nêu địa chỉ mới. Có nơi dùng khi chưa đăng nhập.

reply-552 =
    .name = Quá đầy hoặc quá lớn
    .meaning = Đã chạm một giới hạn. Hộp thư đầy, hoặc thư quá lớn.

reply-553 =
    .name = Địa chỉ không được phép
    .meaning = Máy chủ không chấp nhận một địa chỉ: viết sai, không được làm người gửi, hoặc nó không chuyển thư tới đó.

reply-554 =
    .name = Bị từ chối
    .meaning = Máy chủ từ chối thư hoặc kết nối, thường do bộ lọc thư rác hay uy tín người gửi kém. Mã không nêu lý do.

reply-555 =
    .name = Không biết tùy chọn
    .meaning = Chương trình gửi dùng tùy chọn mà máy chủ không biết.

reply-556 =
    .name = Tên miền không nhận thư
    .meaning = Chủ tên miền đã khai báo không nhận thư.

reply-557 =
    .name = Bản dự thảo chưa từng dùng
    .meaning = Từ một đề xuất để hỏi máy chủ về địa chỉ.

reply-560 =
    .name = Nội dung bị từ chối
    .meaning = Không có trong chuẩn. Có gì đó trong thư bị từ chối.

reply-571 =
    .name = Bị bộ lọc hoặc quy tắc từ chối
    .meaning = Là trạng thái 5.7.1 bỏ dấu chấm. Người gửi hoặc thư bị từ chối.

reply-572 =
    .name = Bị quy tắc từ chối
    .meaning = Không có trong chuẩn. Một quy tắc của máy chủ từ chối thư.

reply-573 =
    .name = Đăng nhập trước
    .meaning = Là trạng thái 5.7.3 bỏ dấu chấm. Máy chủ cần đăng nhập.

reply-577 =
    .name = Không được chuyển đi
    .meaning = Không có trong chuẩn. Máy chủ không chịu chuyển thư của người gửi này.

reply-585 =
    .name = Người nhận bị từ chối
    .meaning = Không có trong chuẩn. Máy chủ tra địa chỉ mà không thấy.

reply-591 =
    .name = Người gửi nằm trong danh sách chặn
    .meaning = Không có trong chuẩn. Máy chủ gửi có trong danh sách nguồn thư rác.

status-x-0-0 =
    .name = Không nêu lý do
    .meaning = Chỉ số đầu có nghĩa: 2 là thành công, 4 sẽ qua, 5 là dứt khoát.

status-x-0-350 =
    .name = Bị từ chối, Microsoft 365 gói lại
    .meaning = Máy chủ khác từ chối thư. Microsoft chuyển lại lời của nó.

status-x-1-0 =
    .name = Liên quan đến địa chỉ
    .meaning = Nếu số đầu là 2, địa chỉ ổn. Nếu là 4 hay 5, người gửi hoặc người nhận không được chấp nhận, và không nói vì sao.

status-x-1-1 =
    .name = Không có hộp thư này
    .meaning = Phần trước @ không tồn tại ở tên miền này.

status-x-1-2 =
    .name = Không có tên miền này
    .meaning = Phần sau @ không tồn tại, hoặc không nhận thư.

status-x-1-3 =
    .name = Địa chỉ viết sai
    .meaning = Địa chỉ người nhận không có dạng của một địa chỉ.

status-x-1-4 =
    .name = Địa chỉ không rõ
    .meaning = Địa chỉ khớp với nhiều hộp thư.

status-x-1-5 =
    .name = Địa chỉ được chấp nhận
    .meaning = Địa chỉ người nhận đúng.

status-x-1-6 =
    .name = Hộp thư đã chuyển đi
    .meaning = Địa chỉ từng đúng. Giờ nó không nhận thư, và không chuyển tiếp gì.

status-x-1-7 =
    .name = Địa chỉ người gửi viết sai
    .meaning = Địa chỉ ở ô Từ không có dạng của một địa chỉ.

status-x-1-8 =
    .name = Không tìm thấy tên miền người gửi
    .meaning = Không biết tên miền của người gửi. Với Microsoft 365: tài khoản này bị chặn gửi.

status-x-1-9 =
    .name = Đã chuyển tiếp, không có tin gì thêm
    .meaning = Thư đã sang một máy chủ không gửi báo cáo.

status-x-1-10 =
    .name = Tên miền không nhận thư
    .meaning = Tên miền khai báo không nhận thư. Với Exchange: không có người nhận này.

status-x-1-11 =
    .name = Không tìm thấy người nhận
    .meaning = Microsoft 365 không tìm thấy địa chỉ, hoặc thấy hai lần.

status-x-1-20 =
    .name = Nhiều địa chỉ ở ô Từ
    .meaning = Thư nêu nhiều tác giả mà không có một người gửi.

status-x-1-90 =
    .name = Hết hạn mức trong ngày
    .meaning = Tài khoản đã gửi cho số người tối đa trong một ngày.

status-x-1-351 =
    .name = Bên kia nói không có hộp thư này
    .meaning = Máy chủ kia báo Microsoft 365 rằng hộp thư không tồn tại.

status-x-2-0 =
    .name = Liên quan đến hộp thư
    .meaning = Nếu số đầu là 2, hộp thư ổn. Nếu là 4 hay 5, hộp thư có tồn tại nhưng không nhận được thư, và không nói vì sao.

status-x-2-1 =
    .name = Hộp thư đã đóng
    .meaning = Hộp thư có tồn tại, nhưng tạm thời hoặc hẳn không nhận thư.

status-x-2-2 =
    .name = Hộp thư đầy
    .meaning = Hộp thư hết chỗ. Chủ của nó phải dọn.

status-x-2-3 =
    .name = Quá lớn với hộp thư này
    .meaning = Thư lớn hơn mức hộp thư này cho phép.

status-x-2-4 =
    .name = Không mở được danh sách
    .meaning = Không tìm được thành viên của danh sách thư.

status-x-2-14 =
    .name = Địa chỉ chuyển tiếp sai
    .meaning = Hộp thư chuyển tiếp đến một địa chỉ không dùng được.

status-x-2-20 =
    .name = Giới hạn của hộp thư này
    .meaning = Hộp thư chỉ nhận một lượng thư nhất định từ ngoài.

status-x-2-121 =
    .name = Quá nhiều từ một người gửi
    .meaning = Một người gửi đã viết quá nhiều cho người này trong một giờ.

status-x-2-122 =
    .name = Quá nhiều với một hộp thư
    .meaning = Người này nhận nhiều thư hơn mức cho phép trong một giờ.

status-x-3-0 =
    .name = Liên quan đến máy chủ
    .meaning = Nếu số đầu là 2, máy chủ ổn. Nếu là 4 hay 5, nó gặp trục trặc và không nói là gì.

status-x-3-1 =
    .name = Máy chủ đầy
    .meaning = Cả máy chủ thư hết chỗ, không phải một hộp thư.

status-x-3-2 =
    .name = Máy chủ lúc này không nhận thư
    .meaning = Nó bận, đóng để sửa, hoặc không bao giờ nhận thư.

status-x-3-3 =
    .name = Thiếu một tính năng
    .meaning = Máy chủ không làm được điều thư cần.

status-x-3-4 =
    .name = Thư quá lớn
    .meaning = Thư lớn hơn mức máy chủ cho phép.

status-x-3-5 =
    .name = Máy chủ thiết lập sai
    .meaning = Một cài đặt bên nhận chặn thư, như cài đặt trỏ về chính nó.

status-x-3-6 =
    .name = Được nhận với mức ưu tiên khác
    .meaning = Máy chủ đã nhận thư và đổi mức ưu tiên.

status-x-3-190 =
    .name = Không lưu trữ bản sao này
    .meaning = Nơi này không cho phép bản sao lưu trữ.

status-x-4-0 =
    .name = Liên quan đến mạng
    .meaning = Có trục trặc trên đường đi. Trạng thái không nói là gì.

status-x-4-1 =
    .name = Không có trả lời
    .meaning = Máy chủ kia không trả lời. Microsoft 365 nói 5.4.1 khi không biết người nhận.

status-x-4-2 =
    .name = Kết nối bị đứt
    .meaning = Hai máy chủ đã kết nối, rồi đường truyền đứt.

status-x-4-3 =
    .name = Tra cứu không được
    .meaning = Dịch vụ tên (DNS) hoặc thư mục không trả lời.

status-x-4-4 =
    .name = Không tìm thấy đường
    .meaning = Không tìm thấy máy chủ nào cho tên miền này.

status-x-4-5 =
    .name = Quá bận
    .meaning = Hệ thống thư quá tải. Gmail cũng nói vậy khi bạn hết hạn mức gửi.

status-x-4-6 =
    .name = Thư đi vòng tròn
    .meaning = Các máy chủ chuyển thư cho nhau không dứt.

status-x-4-7 =
    .name = Hết thời gian
    .meaning = Thư chờ quá lâu và bị bỏ.

status-x-4-8 =
    .name = Máy chủ không có trong danh sách tên miền
    .meaning = Máy chủ tìm thấy không khớp quy tắc an toàn của tên miền (MTA-STS).

status-x-4-11 =
    .name = Quá nhiều thư do quy tắc
    .meaning = Quy tắc tạo ra thư, thư lại tạo thêm thư.

status-x-4-12 =
    .name = Thư đi vòng tròn
    .meaning = Thư bị chuyển tiếp quá nhiều lần trong Exchange.

status-x-4-14 =
    .name = Thư đi vòng tròn
    .meaning = Thư bị chuyển quá nhiều lần trong Microsoft 365.

status-x-4-24 =
    .name = Không tạo được bản sao an toàn
    .meaning = Máy chủ hết chỗ để lưu bản thứ hai. Nó thử lại.

status-x-4-25 =
    .name = Không tạo được bản sao an toàn
    .meaning = Không có máy chủ thứ hai để giữ bản sao. Nó thử lại.

status-x-4-28 =
    .name = Không tạo được bản sao an toàn
    .meaning = Việc lưu bản thứ hai bị dừng. Nó thử lại.

status-x-4-300 =
    .name = Hết thời gian
    .meaning = Microsoft 365 đã thử suốt thời hạn rồi bỏ cuộc.

status-x-4-310 =
    .name = Không có tên miền này
    .meaning = Phần sau @ không tồn tại trong DNS.

status-x-4-312 =
    .name = Tra cứu không được
    .meaning = DNS của tên miền bên nhận không trả lời dùng được.

status-x-4-316 =
    .name = Kết nối bị từ chối
    .meaning = Máy chủ bên nhận không cho bên gửi vào ở cổng thư.

status-x-4-317 =
    .name = Không có kết nối bảo mật
    .meaning = Cần mã hóa mà máy chủ kia không có hoặc làm không được.

status-x-4-318 =
    .name = Kết nối bị cắt
    .meaning = Máy chủ kia ngắt giữa chừng.

status-x-5-0 =
    .name = Trao đổi giữa các máy chủ
    .meaning = Nếu số đầu là 2, lệnh ổn. Nếu là 4 hay 5, các máy chủ không hiểu nhau. Outlook.com nói 5.5.0 khi hộp thư không tồn tại.

status-x-5-1 =
    .name = Lệnh không đúng lúc
    .meaning = Lệnh đến sai lúc hoặc không được biết.

status-x-5-2 =
    .name = Không đọc được lệnh
    .meaning = Lệnh viết sai.

status-x-5-3 =
    .name = Quá nhiều người nhận
    .meaning = Thư có nhiều người nhận hơn mức một lần gửi.

status-x-5-4 =
    .name = Tùy chọn sai
    .meaning = Thứ đi kèm lệnh không được phép hoặc không được biết.

status-x-5-5 =
    .name = Phiên bản không hợp
    .meaning = Hai máy chủ dùng phiên bản khác nhau.

status-x-5-6 =
    .name = Dòng đăng nhập quá dài
    .meaning = Máy chủ không đọc được đăng nhập dài như vậy.

status-x-6-0 =
    .name = Liên quan đến nội dung
    .meaning = Nếu số đầu là 2, thư đã được nhận. Nếu là 4 hay 5, nội dung không giao được, và không nói vì sao.

status-x-6-1 =
    .name = Không nhận loại nội dung này
    .meaning = Bên kia không nhận được kiểu nội dung hay tệp này.

status-x-6-2 =
    .name = Thư sẽ phải chuyển đổi
    .meaning = Thư phải được chuyển đổi, mà điều đó bị cấm.

status-x-6-3 =
    .name = Không chuyển đổi được
    .meaning = Thư phải được chuyển đổi, mà máy chủ này không làm được.

status-x-6-4 =
    .name = Đã giao, có thay đổi
    .meaning = Thư đã được chuyển đổi và mất một phần.

status-x-6-5 =
    .name = Chuyển đổi thất bại
    .meaning = Chuyển đổi thư không được.

status-x-6-6 =
    .name = Không tìm thấy nội dung
    .meaning = Một phần của thư phải lấy từ nơi khác mà không có ở đó.

status-x-6-7 =
    .name = Địa chỉ có chữ đặc biệt
    .meaning = Địa chỉ có chữ mà máy chủ này không nhận được.

status-x-6-8 =
    .name = Câu trả lời có chữ đặc biệt
    .meaning = Câu trả lời có chữ mà chương trình gửi không đọc được.

status-x-6-9 =
    .name = Header có chữ đặc biệt
    .meaning = Header của thư dùng chữ mà máy chủ sau không nhận được.

status-x-6-10 =
    .name = Không dùng
    .meaning = Bản trùng của trạng thái khác, đăng ký nhầm.

status-x-6-11 =
    .name = Cuối dòng sai
    .meaning = Dòng của thư kết thúc theo cách máy chủ sau không nhận.

status-x-7-0 =
    .name = Liên quan đến bảo mật
    .meaning = Nếu số đầu là 2, đăng nhập hay kiểm tra ổn. Nếu là 4 hay 5, một quy tắc bảo mật đã từ chối và không nói quy tắc nào.

status-x-7-1 =
    .name = Không được phép
    .meaning = Quy tắc hay bộ lọc từ chối người gửi hoặc thư. Dùng cho hầu như mọi lần từ chối.

status-x-7-2 =
    .name = Không được gửi vào danh sách này
    .meaning = Chỉ một số người được gửi vào danh sách thư này.

status-x-7-3 =
    .name = Bảo mật không hợp
    .meaning = Không chuyển đổi được nội dung bảo mật. Với Exchange: chưa đăng nhập.

status-x-7-4 =
    .name = Thiếu tính năng bảo mật
    .meaning = Máy chủ không có kiểu đăng nhập hay bảo mật được yêu cầu.

status-x-7-5 =
    .name = Mã hóa không được
    .meaning = Khóa hay chứng chỉ thiếu, sai hoặc không được tin cậy.

status-x-7-6 =
    .name = Không biết cách mã hóa
    .meaning = Máy chủ không biết kiểu mã hóa này.

status-x-7-7 =
    .name = Thư đã bị sửa
    .meaning = Thư không khớp dấu niêm phong: đã bị sửa hoặc hỏng.

status-x-7-8 =
    .name = Đăng nhập bị từ chối
    .meaning = Tên người dùng hoặc mật khẩu không được chấp nhận.

status-x-7-9 =
    .name = Đăng nhập chưa đủ mạnh
    .meaning = Cần kiểu đăng nhập mạnh hơn. Yahoo nói vậy khi không xác thực được người gửi.

status-x-7-10 =
    .name = Cần mã hóa
    .meaning = Thư hay đăng nhập phải đi qua kết nối bảo mật.

status-x-7-11 =
    .name = Chỉ đăng nhập khi có mã hóa
    .meaning = Kiểu đăng nhập này cần kết nối bảo mật.

status-x-7-12 =
    .name = Đăng nhập một lần kiểu khác
    .meaning = Máy chủ cần một lần đăng nhập kiểu khác. Với Exchange: không cho người gửi ngoài vào.

status-x-7-13 =
    .name = Tài khoản đã tắt
    .meaning = Đăng nhập đúng, nhưng tài khoản đã đóng.

status-x-7-14 =
    .name = Các máy chủ không tin nhau
    .meaning = Máy chủ không được tin cậy cho việc này. Google cần đăng nhập bằng trình duyệt trước.

status-x-7-15 =
    .name = Mức ưu tiên quá thấp
    .meaning = Lúc này chỉ nhận thư gấp hơn.

status-x-7-16 =
    .name = Quá lớn với mức ưu tiên
    .meaning = Thư ở mức ưu tiên này không được lớn như vậy.

status-x-7-17 =
    .name = Hộp thư có chủ mới
    .meaning = Giờ người khác có địa chỉ này.

status-x-7-18 =
    .name = Tên miền có chủ mới
    .meaning = Giờ chủ khác có tên miền này.

status-x-7-19 =
    .name = Chưa kiểm tra được chủ
    .meaning = Máy chủ không biết chủ còn là người cũ không.

status-x-7-20 =
    .name = Không có chữ ký đúng
    .meaning = Không chữ ký DKIM nào đạt.

status-x-7-21 =
    .name = Chữ ký chưa đủ tốt
    .meaning = Có chữ ký DKIM đạt, nhưng không phải loại máy chủ này chấp nhận.

status-x-7-22 =
    .name = Chữ ký của tên miền khác
    .meaning = Chữ ký DKIM không thuộc tên miền ở From.

status-x-7-23 =
    .name = Máy chủ không có trong danh sách tên miền
    .meaning = SPF nói máy chủ này không được gửi thay tên miền.

status-x-7-24 =
    .name = Danh sách của tên miền bị hỏng
    .meaning = Không kiểm tra được SPF: bản ghi có chỗ sai, hoặc DNS không trả lời.

status-x-7-25 =
    .name = Máy chủ gửi không có tên đúng chuẩn
    .meaning = DNS ngược của nó thiếu hoặc không khớp.

status-x-7-26 =
    .name = Không xác thực được người gửi
    .meaning = Các kiểm tra chứng minh người gửi, như SPF và DKIM, không đạt.

status-x-7-27 =
    .name = Tên miền người gửi không nhận thư
    .meaning = Không thư trả lời nào tới được người gửi. Với Gmail: SPF không đạt.

status-x-7-28 =
    .name = Quá nhiều thư cùng lúc
    .meaning = Thấy dồn dập những thư giống nhau.

status-x-7-29 =
    .name = Dấu chuyển tiếp bị hỏng
    .meaning = Kiểm tra ARC không đạt. Với Gmail: thư đến không có mã hóa.

status-x-7-30 =
    .name = Không có mã hóa bắt buộc
    .meaning = Máy chủ sau không bảo đảm mã hóa được (REQUIRETLS). Với Gmail: DKIM không đạt.

status-x-7-32 =
    .name = From không khớp
    .meaning = Cả SPF lẫn DKIM đều không thuộc tên miền ở From.

status-x-7-40 =
    .name = Không có bản ghi DMARC
    .meaning = Tên miền gửi không có bản ghi DMARC.

status-x-7-51 =
    .name = Không từ máy chủ được phép
    .meaning = Công ty chỉ nhận thư từ một số máy chủ hay chứng chỉ.

status-x-7-57 =
    .name = Đăng nhập trước
    .meaning = Thiết bị hay chương trình phải đăng nhập Microsoft 365 trước khi gửi.

status-x-7-60 =
    .name = Không được dùng địa chỉ ở ô Từ này
    .meaning = Tài khoản không được gửi dưới tên địa chỉ đó.

status-x-7-64 =
    .name = Không được chuyển đi
    .meaning = Microsoft 365 không biết máy chủ này là của công ty.

status-x-7-105 =
    .name = Cổng thư từ chối người gửi
    .meaning = Cổng thư có người gửi hoặc máy chủ của họ trong một danh sách.

status-x-7-124 =
    .name = Nhóm không cho người này gửi
    .meaning = Nhóm chỉ nhận thư từ người có trong danh sách.

status-x-7-129 =
    .name = Người gửi không được phép
    .meaning = Người nhận chỉ nhận thư từ một số người gửi.

status-x-7-133 =
    .name = Nhóm chỉ dành cho nội bộ
    .meaning = Nhóm không nhận thư từ ngoài.

status-x-7-134 =
    .name = Hộp thư chỉ dành cho nội bộ
    .meaning = Hộp thư không nhận thư từ ngoài.

status-x-7-135 =
    .name = Thư mục chỉ dành cho nội bộ
    .meaning = Thư mục công cộng không nhận thư từ ngoài.

status-x-7-136 =
    .name = Liên hệ chỉ dành cho nội bộ
    .meaning = Người nhận này không nhận thư từ ngoài.

status-x-7-139 =
    .name = Kiểu đăng nhập này đã tắt
    .meaning = Microsoft không còn cho đăng nhập kiểu cũ bằng mật khẩu ở đây, hoặc có quy tắc chặn.

status-x-7-232 =
    .name = Công ty vượt giới hạn
    .meaning = Hôm nay công ty đã gửi hết số người ngoài được phép.

status-x-7-233 =
    .name = Công ty dùng thử vượt giới hạn
    .meaning = Hôm nay công ty dùng thử đã gửi hết số người ngoài được phép.

status-x-7-321 =
    .name = Không có mã hóa
    .meaning = Máy chủ kia phải có mã hóa mà không có.

status-x-7-322 =
    .name = Chứng chỉ hết hạn
    .meaning = Chứng chỉ của máy chủ kia đã quá cũ.

status-x-7-323 =
    .name = Bản ghi TLSA sai
    .meaning = Bản ghi DANE của tên miền không khớp chứng chỉ.

status-x-7-324 =
    .name = DNSSEC hỏng
    .meaning = Không chứng minh được DNS của tên miền là thật.

status-x-7-325 =
    .name = Chứng chỉ cho tên khác
    .meaning = Chứng chỉ không mang tên máy chủ đang dùng nó.

status-x-7-500 =
    .name = Bị làm chậm
    .meaning = Microsoft 365 bắt máy chủ này đợi đến khi biết rõ hơn.

status-x-7-501 =
    .name = Người gửi bị chặn vì spam
    .meaning = Tài khoản gửi thứ giống spam nên bị ngừng.

status-x-7-502 =
    .name = Người gửi bị chặn
    .meaning = Tài khoản không được gửi nữa.

status-x-7-503 =
    .name = Người gửi bị chặn
    .meaning = Tài khoản không được gửi nữa.

status-x-7-504 =
    .name = Người nhận bị từ chối
    .meaning = Địa chỉ người nhận không được chấp nhận.

status-x-7-505 =
    .name = Người nhận bị chặn
    .meaning = Người nhận này không được nhận thư.

status-x-7-506 =
    .name = Tên chào sai
    .meaning = Máy chủ gửi xưng bằng tên của bên nhận.

status-x-7-507 =
    .name = Máy chủ bị bên nhận chặn
    .meaning = Công ty bên nhận đã chặn máy chủ gửi.

status-x-7-508 =
    .name = Quá nhiều qua IPv6
    .meaning = Quá nhiều thư đến từ dải địa chỉ này.

status-x-7-509 =
    .name = Không xác thực được người gửi
    .meaning = DMARC không đạt, và tên miền yêu cầu từ chối thư như vậy.

status-x-7-510 =
    .name = Không nhận thư qua IPv6
    .meaning = Tên miền bên nhận chỉ nhận thư qua IPv4.

status-x-7-511 =
    .name = Máy chủ bị Microsoft cấm
    .meaning = Máy chủ gửi nằm trong danh sách của Microsoft. Chủ của nó xin gỡ được.

status-x-7-512 =
    .name = Địa chỉ ở From thiếu hoặc không đọc được
    .meaning = Thư cần một địa chỉ đọc được ở From.

status-x-7-513 =
    .name = Máy chủ bị bên nhận chặn
    .meaning = Công ty bên nhận có máy chủ gửi trong danh sách riêng.

status-x-7-515 =
    .name = Bằng chứng người gửi chưa đủ
    .meaning = Outlook.com đòi SPF, DKIM và DMARC với người gửi nhiều.

status-x-7-520 =
    .name = Không được chuyển tiếp ra ngoài
    .meaning = Công ty không cho thư tự động chuyển tiếp ra ngoài.

status-x-7-606 =
    .name = Máy chủ bị Microsoft cấm
    .meaning = Máy chủ gửi nằm trong danh sách của Microsoft. Chủ của nó xin gỡ được ở sender.office.com.

status-x-7-650 =
    .name = Bị làm chậm vì uy tín
    .meaning = Outlook.com hạn chế máy chủ này vì thư nó gửi trước đây.

status-x-7-651 =
    .name = Bị làm chậm vì uy tín
    .meaning = Outlook.com hạn chế máy chủ này vì thư nó gửi trước đây.

status-x-7-652 =
    .name = Quá nhiều kết nối
    .meaning = Máy chủ mở nhiều kết nối tới Outlook.com hơn mức cho phép.

status-x-7-700 =
    .name = Công ty bị ngừng gửi
    .meaning = Microsoft đã khóa quyền gửi của công ty bên gửi. Nếu là 4.7.700: bộ lọc đang bận, thử lại sau.

status-x-7-705 =
    .name = Công ty vượt giới hạn
    .meaning = Microsoft đã khóa quyền gửi của công ty bên gửi vì spam hoặc quá nhiều thư.

status-x-7-708 =
    .name = Không nhận thư từ địa chỉ này
    .meaning = Microsoft không nhận thư từ máy chủ này, thường vì công ty còn mới.

status-x-7-750 =
    .name = Tên miền chưa đăng ký
    .meaning = Công ty bên gửi dùng tên miền chưa đăng ký với Microsoft.

status-x-7-850 =
    .name = Giữ lại để kiểm tra
    .meaning = Microsoft đang xem xét máy chủ này và tạm không nhận thư của nó.

status-x-7-900 =
    .name = Quy tắc của công ty
    .meaning = Quy tắc thư của chính công ty đã từ chối thư.

digit-1 =
    .meaning = Không dùng trong thư. Từng có nghĩa: đã nghe, chưa làm.

digit-2 =
    .meaning = Được: đã xong.

digit-3 =
    .meaning = Đến đây ổn: máy chủ chờ tiếp.

digit-4 =
    .meaning = Lúc này chưa: trục trặc có thể qua, cùng thư đó sau có thể tới.

digit-5 =
    .meaning = Không: cùng thư đó sẽ không tới khi chưa thay đổi gì.

second-digit-0 =
    .meaning = Liên quan đến dạng của lệnh.

second-digit-1 =
    .meaning = Là thông tin có nơi hỏi.

second-digit-2 =
    .meaning = Liên quan đến kết nối.

second-digit-3 =
    .meaning = Chuẩn để ngỏ. Thực tế liên quan đến đăng nhập và mã hóa.

second-digit-4 =
    .meaning = Chuẩn để ngỏ. Nghĩa tùy máy chủ.

second-digit-5 =
    .meaning = Liên quan đến hệ thống thư: hộp thư, thư hoặc quy tắc.

## Warnings about an answer

warning_code-contradicts-text =
    .message = Mã và lời không khớp nhau. Ở đây tin theo lời.

warning_client-explanation-overridden =
    .message = Ứng dụng thư nêu lý do riêng, còn lời của máy chủ nói khác. Ở đây tin theo máy chủ.

warning_truncated =
    .message = Văn bản bị cắt. Phần còn lại có thể nói thêm.

warning_too-long =
    .message = Văn bản quá dài. Chỉ đọc phần đầu.

warning_limit-reached =
    .message = Còn nhiều hơn phần hiện ở đây: đã chạm một giới hạn.

warning_backscatter =
    .message = Có thể bạn không gửi thư này: dường như ai đó đã dùng địa chỉ của bạn. Không cần đổi mật khẩu vì vậy.

warning_mixed-languages =
    .message = Văn bản có nhiều ngôn ngữ, nên có phần có thể lặp cùng một ý.

warning_decoding-damaged =
    .message = Một số chữ bị hỏng. Đã cố đọc tốt nhất có thể.

warning_no-reason-given =
    .message = Máy chủ không nêu lý do. Chỉ có mã để dựa vào.

warning_outlook-file =
    .message = Ở đây không đọc được tệp Outlook (MSG): hãy lưu thư dạng EML hoặc văn bản, hay sao chép lời thư.

## Shared sentences

retry_nothing =
    .message = Không có gì phải gửi lại.

retry_in-progress =
    .message = Chưa ngã ngũ: các máy chủ thư còn đang trao đổi.

retry_delayed =
    .message = Thư của bạn vẫn đang được thử gửi{ $until ->
            [none] {""}
           *[known] , đến { $until }
        }. Bạn không cần gửi lại.

retry_server =
    .message = Bạn không phải làm gì: máy chủ thư tự gửi lại{ $wait ->
            [none] {""}
           *[known] {" "}sau khoảng { $wait }
        }{ $until ->
            [none] {""}
           *[known] , đến { $until }
        }.

retry_sender =
    .message = Thư không được tự động gửi lại. Hãy gửi lại { $wait ->
            [none] sau
           *[known] sau khoảng { $wait }
        }.

retry_sender-after-change =
    .message = Thư không được tự động gửi lại. Hãy gửi lại khi việc này đã giải quyết.

retry_never =
    .message = Thư sẽ không được gửi lại.

retry_temporary =
    .message = Việc này có thể tự qua. Máy chủ thư tự gửi lại; trong ứng dụng thư, hãy gửi lại { $wait ->
            [none] sau
           *[known] sau khoảng { $wait }
        }.

retry_unknown =
    .message = Văn bản không nói thư có được gửi lại không.

certainty_likely =
    .message = Đây là cách hiểu có khả năng nhất.

certainty_likely-but =
    .message = Đây là cách hiểu có khả năng nhất. Cũng có thể là: “{ $first }”.

certainty_unsure =
    .message = Câu trả lời không nói rõ; đây là cách hiểu hợp lý nhất.

certainty_either =
    .headline = Hoặc { $first }, hoặc { $second }
    .message = Câu trả lời để ngỏ. Hoặc: “{ $first }”. Hoặc: “{ $second }”.

certainty_one-of-three =
    .message = Câu trả lời để ngỏ. Hoặc: “{ $first }”. Hoặc: “{ $second }”. Hoặc: “{ $third }”.

certainty_unlisted =
    .headline = Mã này không có trong danh sách nào
    .message = Không chuẩn nào có mã này, nhưng các chữ số của nó nói lên đôi điều.

note_happened =
    .message = Chuyện gì đã xảy ra: { $title }

note_recipient =
    .message = Người nhận: { $title }

note_sender =
    .message = Người gửi: { $title }

note_domain =
    .message = Tên miền gửi: { $title }

note_code =
    .message = Mã trả lời: { $title }

note_status =
    .message = Trạng thái mở rộng: { $title }

note_reply =
    .message = Câu trả lời nguyên văn: { $title }

note_command =
    .message = Trả lời cho: { $title }

note_remote =
    .message = Máy chủ trả lời: { $title }

note_ip =
    .message = IP gửi nêu trong câu trả lời: { $title }

note_reporter =
    .message = Nơi báo: { $title }

note_provider =
    .message = Nhà cung cấp: { $title }

note_blocklist =
    .message = Danh sách chặn: { $title }

note_failed =
    .message = Kiểm tra không đạt: { $title }

note_limit =
    .message = Giới hạn kích thước: { $title }

note_until =
    .message = Thử đến: { $title }

note_rule =
    .message = Quy tắc: { $title }

note_check-first =
    .message = Kiểm tra trước: { $title }

link_case =
    .message = { $provider ->
            [none] Về câu trả lời này
           *[known] { $provider } nói về câu trả lời này
        }

link_blocklist =
    .message = { $blocklist ->
            [none] Tra danh sách chặn
           *[known] Tra ở { $blocklist }
        }

link_provider =
    .message = { $provider ->
            [none] Trợ giúp về thư không tới
           *[known] Trợ giúp của { $provider } về thư không tới
        }

value_bytes =
    .message = { $count } byte

value_kilobytes =
    .message = { $count } kB

value_megabytes =
    .message = { $count } MB

value_gigabytes =
    .message = { $count } GB

value_seconds =
    .message = { $count } giây

value_minutes =
    .message = { $count } phút

value_hours =
    .message = { $count } giờ

value_days =
    .message = { $count } ngày

## Words of the element <plain-bounce>

ui_outcome =
    .failed = Không tới
    .for-now = Tạm thời chưa nhận
    .delayed = Chưa tới
    .delivered = Đã tới
    .relayed = Đã chuyển tiếp
    .in-progress = Đang xử lý
    .reported = Để bạn biết
    .unknown = Chưa rõ kết quả
    .nothing = Không nhận ra

ui_nothing =
    .headline = Ở đây không có gì về việc gửi thư
    .summary = Hãy dán chính câu trả lời của máy chủ: dòng có ba chữ số, nội dung thư báo trả lại, hoặc cả lá thư bị trả.

ui_turn =
    .label = Đến lượt ai
    .sender = Bạn
    .sender-admin = Quản trị viên thư của bạn
    .recipient = Người nhận
    .recipient-admin = Quản trị viên bên kia
    .nobody = Không ai: bạn không phải làm gì
    .unknown = Văn bản không nói

ui_turn-other =
    .sender = Người gửi
    .sender-admin = Quản trị viên bên gửi
    .recipient = Người nhận
    .recipient-admin = Quản trị viên bên nhận
    .nobody = Không ai: không phải làm gì
    .unknown = Văn bản không nói

ui_again =
    .label = Có gửi lại không
    .server = Có, máy chủ thư tự làm
    .sender = Chỉ khi có người gửi lại
    .nobody = Không
    .unknown = Chưa rõ

ui_sure =
    .label = Độ chắc chắn
    .high = Chắc chắn
    .medium = Khá chắc
    .low = Chưa chắc

ui_basis =
    .provider = Dựa vào cách viết chỉ nhà cung cấp này dùng.
    .text = Dựa vào lời của chính máy chủ.
    .enhanced-status = Dựa vào mã trạng thái: lời nói ít hơn.
    .reply-code = Chỉ dựa vào mã trả lời: lời không nói thêm gì.
    .none = Không có gì trong văn bản nêu lý do.

ui_kind =
    .reply = Hiểu là câu trả lời của máy chủ thư.
    .code = Hiểu là một mã đơn lẻ.
    .transcript = Hiểu là bản ghi phiên giữa các máy chủ thư.
    .log = Hiểu là các dòng log của máy chủ thư.
    .error = Hiểu là thông báo lỗi của ứng dụng thư.
    .notice = Hiểu là thư trả lại, tức thông báo thư không tới.
    .message = Hiểu là một lá thư trọn vẹn.

ui_station =
    .you = Bạn
    .our-server = Máy chủ của bạn
    .their-server = Máy chủ bên kia
    .mailbox = Hộp thư
    .sender = Người gửi
    .sending-server = Máy chủ gửi
    .receiving-server = Máy chủ nhận

ui_state =
    .sent = đã gửi
    .took-it = đã nhận
    .arrived = đã tới
    .stopped = dừng ở đây
    .held = giữ ở đây
    .not-yet = chưa tới
    .not-reached = không tới được
    .unknown = chưa rõ

ui_stopped =
    .sending-server = Thư dừng ở máy chủ gửi.
    .between = Thư không đi được từ máy chủ gửi đến máy chủ của người nhận.
    .receiving-server = Thư dừng ở máy chủ thư của người nhận.
    .mailbox = Thư dừng ở hộp thư.

ui_held =
    .sending-server = Lúc này thư chưa rời máy chủ gửi.
    .between = Lúc này thư chưa từ máy chủ gửi đến được máy chủ của người nhận.
    .receiving-server = Lúc này thư chưa qua được máy chủ thư của người nhận.
    .mailbox = Lúc này thư chưa vào được hộp thư.

ui_way =
    .arrived = Thư đã tới nơi.
    .passed-on = Thư đã được chuyển tiếp. Sau đó ra sao thì không có báo cáo.
    .talking = Các máy chủ còn trao đổi; chưa ngã ngũ.
    .unknown = Văn bản không nói thư dừng ở đâu.

ui_part =
    .steps = Việc cần làm
    .alternatives = Cũng có thể là
    .why = Vì sao chúng tôi nghĩ vậy
    .words = Lời của chính máy chủ
    .note = Ghi chú cho quản trị viên
    .details = Chi tiết kỹ thuật
    .original = Lá thư được nói đến
    .recipients = Người nhận
    .results = Kết quả tóm tắt
    .source = Văn bản với các từ quyết định được đánh dấu

ui_remark =
    .message = Lưu ý

ui_mark =
    .code = mã trả lời
    .enhanced-status = mã trạng thái
    .cause = lý do
    .provider = nhà cung cấp
    .recipient = người nhận
    .retry = lúc thử lại

ui_lines =
    .left-out = … bỏ { $count } dòng …
    .only-deciding = Khi che địa chỉ, chỉ hiện những từ quyết định.

ui_button =
    .copy = Chép dạng văn bản
    .copy-note = Chép ghi chú
    .mask = Che địa chỉ
    .more = Hiện thêm { $count }
    .opens = mở trong thẻ mới

ui_recipients =
    .message = { $count } người nhận

ui_results =
    .message = { $count } kết quả

ui_and-more =
    .message = và { $count } nữa

ui_done =
    .copied = Đã chép câu trả lời.
    .note-copied = Đã chép ghi chú cho quản trị viên.
    .not-copied = Trình duyệt không cho chép. Hãy chọn văn bản và tự chép.
    .masked = Đã che địa chỉ.
    .shown = Đã hiện địa chỉ.

ui_line =
    .message = { $title }: { $first }

ui_fact =
    .recipient = Người nhận
    .remote = Máy chủ từ chối
    .reporter = Máy chủ báo
    .code = Mã trả lời
    .enhanced = Mã trạng thái
    .cause = Nguyên nhân
    .lasting = Tính chất
    .command = Trả lời cho
    .provider = Nhà cung cấp
    .blocklist = Danh sách chặn
    .wait = Đợi
    .until = Thử đến
    .deferrals = Các lần trước
    .rule = Quy tắc
    .subject = Tiêu đề
    .from = Từ
    .date = Ngày
    .message-id = Message-ID

ui_lasting =
    .permanent = vĩnh viễn
    .temporary = tạm thời
    .success = thành công
    .unknown = chưa rõ

## Words of the site around the element

site_page =
    .title = plainbounce: máy chủ thư muốn nói gì
    .headline = Máy chủ thư muốn nói gì?
    .intro = Thư bị trả lại, hay máy chủ trả lời bằng mã. Dán vào đây để biết chuyện gì đã xảy ra, đến lượt ai và phải làm gì.
    .skip = Đến ô dán
    .foot = plainbounce đọc lời của máy chủ thư. Nó chỉ tải tệp của chính nó, không lưu gì và không đếm ai.

site_nav =
    .label = Các trang
    .one = Một thư
    .many = Nhiều thư cùng lúc
    .reference = Tra cứu
    .embed = Cho trang của bạn

site_box =
    .label = Máy chủ nói gì
    .help = Một mã, thông báo lỗi, dòng log, nội dung thư trả lại hay cả lá thư. Cũng có thể thả tệp vào đây.
    .open = Mở tệp
    .clear = Xóa
    .cleared = Đã xóa.
    .picker = Tệp cần đọc
    .private = Không gì rời khỏi trang này. Văn bản được đọc trong trình duyệt này, không gửi đi và không lưu.

site_file =
    .pasted = Văn bản đã dán, { $limit }: quá dài để hiện ở đây
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: quá dài để hiện ở đây
    .cut = Chỉ đọc { $limit } đầu.
    .unreadable = Không đọc được { $title }. Có thể là thư mục, hoặc đã bị chuyển chỗ.
    .many = Đây là nhiều thư: hãy đọc ở “Nhiều thư cùng lúc”.

site_example =
    .label = Hoặc thử một ví dụ
    .gmail-authentication = Gmail từ chối
    .greylisting = Greylisting
    .mailbox-full = Hộp thư đầy
    .postfix-bounce = Nội dung thư trả lại
    .swaks = Bản ghi phiên
    .postfix-log = Dòng log
    .microsoft-notice = Thông báo của Microsoft 365
    .delivery-report = Cả lá thư trả lại
    .nodemailer = Thông báo của chương trình
    .bare-code = Mã đơn lẻ
    .login-failed = Đăng nhập bị từ chối

site_reader =
    .label = Viết cho
    .sender = Người gửi
    .helpdesk = Bộ phận hỗ trợ
    .admin = Quản trị viên
    .language = Ngôn ngữ

site_answer =
    .label = Nghĩa là gì
    .welcome = Câu trả lời hiện ở đây khi bạn gõ
    .through = Thư có tới không?
    .turn = Đến lượt ai?
    .again = Có được gửi lại không?
    .do = Bây giờ làm gì?
    .loading = Đang chuẩn bị…

site_share =
    .button = Chia sẻ liên kết
    .label = Liên kết tới câu trả lời này
    .help = Văn bản nằm ngay trong liên kết, sau dấu #. Không máy chủ nào thấy, nhưng ai có liên kết đều đọc được.
    .mask = Che địa chỉ, máy chủ và id
    .preview = Liên kết chứa nội dung này
    .copy = Chép liên kết
    .copied = Đã chép liên kết.
    .too-long = Văn bản này quá dài để đưa vào liên kết. Hãy chia sẻ các dòng quyết định.
    .close = Đóng
    .print = In

site_network =
    .none = Từ khi sẵn sàng, trang này không gửi yêu cầu nào.
    .some = Số yêu cầu từ khi trang sẵn sàng: { $count }
    .offline = Dùng được khi không có mạng.
    .away = Bạn đang ngoại tuyến. Mọi thứ ở đây vẫn chạy.

site_many =
    .headline = Trục trặc gì, bao nhiêu lần?
    .intro = Mở thư mục thư trả lại, tệp hộp thư hay log. Trình duyệt này đọc tại chỗ và xếp theo nguyên nhân, nhà cung cấp và tên miền.
    .files = Mở tệp
    .folder = Mở thư mục
    .drop = Hoặc thả tệp vào đây: .eml, .mbox, .log, .txt, .json, .csv
    .reading = Đang đọc { $title }
    .progress = { $first } trên { $second }
    .cancel = Hủy
    .cancelled = Đã hủy. Phần đã đọc được hiện ra.
    .done = Đã đọc hết.
    .results = Kết quả: { $count }
    .silent = Phần không nói gì về việc gửi thư: { $count }
    .most = Danh sách hiện { $count } mục đầu. Tổng số tính tất cả.
    .most-saved = Tệp đã lưu chứa { $count } mục đầu.
    .by-cause = Theo nguyên nhân
    .by-provider = Theo nhà cung cấp
    .by-domain = Theo tên miền người nhận
    .cause = Nguyên nhân
    .provider = Nhà cung cấp
    .domain = Tên miền
    .recipient = Người nhận
    .outcome = Kết quả
    .count = Số lượng
    .share = Tỷ lệ
    .filter = Lọc
    .all = Tất cả
    .none = Không gì khớp bộ lọc.
    .no-provider = Chưa rõ
    .others = Còn lại
    .list = Từng kết quả
    .explain = Nghĩa là gì
    .csv = Lưu thành CSV
    .json = Lưu thành JSON
    .mask = Che địa chỉ trong tệp

site_reference =
    .headline = Mọi mã và ý nghĩa
    .intro = Mã trả lời, mã trạng thái và nguyên nhân đằng sau. Mỗi mục có địa chỉ riêng để bạn liên kết tới.
    .find = Tìm mã hoặc từ
    .entries = Số mục: { $count }
    .some = { $first } trên { $second } mục
    .none = Không tìm thấy gì cho “{ $title }”
    .reply-codes = Mã trả lời
    .status-codes = Mã trạng thái
    .causes = Nguyên nhân
    .first-digit = Chữ số đầu
    .second-digit = Chữ số thứ hai
    .providers = Nhà cung cấp
    .tokens = Mã riêng của nhà cung cấp
    .classes = X thay cho chữ số đầu: 2 là thành công, 4 là có thể để sau, 5 là không.
    .standard = Chuẩn
    .not-standard = Không có trong chuẩn
    .registered = Đã đăng ký
    .not-registered = Chưa đăng ký
    .after = sau { $title }
    .code = Mã
    .status = Trạng thái
    .cause = Nguyên nhân
    .meaning = Ý nghĩa

