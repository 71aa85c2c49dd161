"""Video."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ffmpeg -ss <start> -to <end> -i <file> -c copy <file:stem>-cut<file:ending>",
        en="Cut <file> from <start> to <end>",
        ko="<file>을 <start>부터 <end>까지 자르기",
        asks="""
            cut video <file> from <start> to <end>
            clip of video <file> between <start> and <end>
            동영상 <file> 을 <start> 부터 <end> 까지 자르기
            <start> 에서 <end> 구간만 동영상 <file> 잘라내기
            trim video <file> from <start> to <end>
            keep only <start> to <end> of video <file>
            영상 <file> 에서 <start> 부터 <end> 까지만 남기기
            동영상 <file> <start> 부터 <end> 구간 자르기
            영상 <file> <start> 에서 <end> 까지 추출
            cut <file> from <start> to <end> without re-encoding
            cut out <start> to <end> of <file> without reencoding
            <file> 를 <start> 부터 <end> 까지 재인코딩 없이 자르기
            <file> <start> 부터 <end> 까지 무손실로 잘라내기
            trim <file> from <start> to <end>
            """,
    ),
    Recipe(
        "ffmpeg -ss <seconds> -i <file> -c copy <file:stem>-cut<file:ending>",
        en="Leave the first <seconds> seconds of <file> out",
        ko="<file>의 처음 <seconds>초를 빼기",
        asks="""
            remove the first <seconds> of video <file>
            skip first <seconds> from video <file>
            동영상 <file> 처음 <seconds> 빼고 저장
            동영상 <file> 앞부분 <seconds> 제거
            cut off the first <seconds> of video <file>
            video <file> without its first <seconds>
            영상 <file> 앞 <seconds> 잘라내고 나머지
            동영상 <file> 시작 <seconds> 제거
            """,
    ),
    Recipe(
        "ffmpeg -f concat -safe 0 -i <file> -c copy joined.mp4",
        en="Join the videos listed in <file>",
        ko="<file>에 적힌 동영상 이어 붙이기",
        asks="""
            join videos listed in <file>
            concatenate video files from list <file>
            <file> 목록의 동영상 이어 붙이기
            동영상 여러 개 합치기 목록 <file>
            merge all video files named in <file>
            ffmpeg concat list <file>
            <file> 에 적힌 동영상들 합치기
            목록 <file> 대로 영상 이어 붙이기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf scale=<width>:-2 <file:stem>-small<file:ending>",
        en="Make the video <file> <width> pixels wide",
        ko="동영상 <file>을 <width> 너비로 바꾸기",
        asks="""
            resize video <file> to width <width>
            scale video <file> to <width> pixels wide
            동영상 <file> 너비 <width> 로 리사이즈
            동영상 <file> 해상도를 너비 <width> 로 줄이기
            video <file> to <width> pixels wide
            shrink video <file> to width <width>
            영상 <file> 가로 <width> 픽셀로 줄이기
            동영상 <file> 가로 크기를 <width> 로
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf scale=-2:<height> <file:stem>-<height>p<file:ending>",
        en="Make the video <file> <height> pixels high",
        ko="동영상 <file>을 <height>p로 바꾸기",
        asks="""
            convert video <file> to <height>p
            lower resolution of video <file>
            동영상 <file> <height>p 로 변환
            동영상 <file> 해상도 낮추기
            resize video <file> to <height>p
            video <file> in resolution <height>p
            영상 <file> 을 <height>p 로 줄이기
            동영상 <file> 해상도 <height>p
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf subtitles=<other> <file:stem>-subtitled<file:ending>",
        en="Burn the subtitles <other> into the video <file>",
        ko="동영상 <file>에 자막 <other> 입히기",
        asks="""
            burn subtitles <other> into video <file>
            add subtitles <other> to video <file>
            동영상 <file> 에 자막 <other> 넣기
            자막 <other> 를 동영상 <file> 에 입히기
            hardcode subtitles <other> into video <file>
            video <file> with the subtitles <other>
            영상 <file> 에 자막 <other> 합치기
            동영상 <file> 자막 <other> 입히기
            add <other> to video <file> subtitles
            동영상 <file> 에 <other> 자막 넣기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf transpose=1 <file:stem>-rotated<file:ending>",
        en="Turn the video <file> by 90 degrees",
        ko="동영상 <file>을 90도 돌리기",
        asks="""
            rotate video <file> by a quarter turn
            turn video <file> clockwise rotate
            동영상 <file> 회전
            동영상 <file> 시계 방향으로 돌리기 회전
            rotate the sideways video <file>
            rotate clip <file> to the right video
            영상 <file> 옆으로 회전
            동영상 <file> 오른쪽으로 돌리기 회전
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:v 'setpts=PTS/2' -filter:a 'atempo=2' <file:stem>-fast<file:ending>",
        en="Make the video <file> twice as fast",
        ko="동영상 <file>을 두 배 빠르게 하기",
        asks="""
            speed up video <file>
            play video <file> twice as fast
            동영상 <file> 속도 빠르게
            동영상 <file> 배속
            double the speed of video <file>
            play video <file> at double speed
            영상 <file> 두 배 속도로
            <file> 두 배 빠르게
            speed up <file> twofold
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:v 'setpts=PTS*2' -filter:a 'atempo=0.5' <file:stem>-slow<file:ending>",
        en="Make the video <file> half as fast",
        ko="동영상 <file>을 절반 속도로 하기",
        asks="""
            slow down video <file>
            slow motion of video <file>
            동영상 <file> 속도 느리게
            동영상 <file> 슬로우 모션
            half the speed of video <file> slow
            video <file> in slow motion
            영상 <file> 느리게 만들기
            동영상 <file> 절반 속도로 느리게
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -i <file> -frames:v 1 <file:stem>.jpg",
        en="Save one picture of the video <file> at <start>",
        ko="동영상 <file>의 <start> 지점을 그림으로 저장",
        asks="""
            screenshot of video <file> at <start>
            thumbnail from video <file> at time <start>
            동영상 <file> 의 <start> 지점 썸네일
            동영상 <file> <start> 장면 캡처
            picture of video <file> at <start>
            grab the frame at <start> from video <file>
            영상 <file> 의 <start> 화면을 사진으로
            동영상 <file> <start> 에서 이미지 한 장 캡처
            extract a frame at <start> from <file>
            <file> 의 <start> 프레임 추출
            take one picture out of <file> at <start>
            <file> <start> 장면 사진으로 뽑아줘
            <file> 의 <start> 화면 캡처
            """,
    ),
    Recipe(
        "ffmpeg -framerate 24 -i frame-%04d.png -pix_fmt yuv420p frames.mp4",
        en="Make a video of pictures",
        ko="이미지들로 동영상 만들기",
        asks="""
            make video from images
            turn a sequence of pictures into a video
            이미지들로 동영상 만들기
            프레임 이미지를 영상으로 합치기
            video out of numbered png images
            make a video from a series of pictures
            사진 여러 장으로 동영상 만들기
            번호 붙은 이미지들을 영상으로
            make a slideshow video from images
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c copy <target>",
        en="Put the video <file> in another container, unchanged",
        ko="다시 압축하지 않고 동영상 <file>을 다른 컨테이너로 옮기기",
        asks="""
            remux video <file> to <target> without re-encoding
            change container of video <file> to <target> without encoding again
            동영상 <file> 을 재인코딩 없이 <target> 로 변환
            change video <file> into <target> without encoding again
            copy the streams of video <file> into container <target>
            영상 <file> 을 인코딩 없이 <target> 로
            동영상 <file> 재인코딩하지 않고 컨테이너만 <target> 로
            동영상 <file> 다시 인코딩하지 말고 <target> 로
            """,
    ),
    Recipe(
        "ffprobe -v error -show_entries format=duration -of csv=p=0 <file>",
        en="Show how many seconds <file> lasts",
        ko="<file>의 재생 시간을 초로 보기",
        asks="""
            duration of video <file> in seconds
            how long is video <file>
            동영상 <file> 재생 시간
            동영상 <file> 길이 몇 초
            running time of video <file>
            how many seconds does video <file> last
            영상 <file> 길이
            동영상 <file> 몇 분짜리인지 재생 시간
            how long is <file> in seconds
            how long is the audio <file>
            <file> 재생 시간
            <file> 길이가 몇 분인지
            <file> 재생 길이 확인
            duration of <file>
            playing time of <file>
            """,
    ),
    Recipe(
        "ffplay <file>",
        en="Play <file>",
        ko="<file> 재생",
        asks="""
            play video <file>
            play audio <file>
            동영상 <file> 재생
            음악 <file> 틀기 재생
            watch video <file>
            listen to music <file>
            영상 <file> 틀어줘
            음악 <file> 듣기
            play <file> in terminal
            """,
        others=("mpv <file>",),
    ),
    Recipe(
        "yt-dlp <url>",
        en="Fetch the video at <url>",
        ko="<url>의 동영상 받기",
        asks="""
            download video from <url>
            download youtube video <url>
            <url> 동영상 다운로드
            유튜브 <url> 영상 받기
            save the video at <url>
            get youtube clip <url>
            <url> 영상 저장
            유튜브 동영상 <url> 다운
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -to <end> -i <file> -c copy <target>",
        en="Cut <file> from <start> to <end>, as <target>",
        ko="<file>을 <start>부터 <end>까지 자르기 (<target>에 저장)",
        asks="""
            cut video <file> from <start> to <end> and save as <target>
            cut video <file> from <start> to <end> into <target>
            clip of video <file> between <start> and <end> and save as <target>
            clip of video <file> between <start> and <end> into <target>
            동영상 <file> 을 <start> 부터 <end> 까지 자르기 <target> 로 저장
            <target> 로 동영상 <file> 을 <start> 부터 <end> 까지 자르기
            <start> 에서 <end> 구간만 동영상 <file> 잘라내기 <target> 로 저장
            <target> 로 <start> 에서 <end> 구간만 동영상 <file> 잘라내기
            """,
    ),
    Recipe(
        "ffmpeg -f concat -safe 0 -i <file> -c copy <target>",
        en="Join the videos listed in <file>, as <target>",
        ko="<file>에 적힌 동영상 이어 붙이기 (<target>에 저장)",
        asks="""
            join videos listed in <file> and save as <target>
            join videos listed in <file> into <target>
            concatenate video files from list <file> and save as <target>
            concatenate video files from list <file> into <target>
            <file> 목록의 동영상 이어 붙이기 <target> 로 저장
            <target> 로 <file> 목록의 동영상 이어 붙이기
            동영상 여러 개 합치기 목록 <file> <target> 로 저장
            <target> 로 동영상 여러 개 합치기 목록 <file>
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf scale=-2:<height> <target>",
        en="Make the video <file> <height> pixels high, as <target>",
        ko="동영상 <file>을 <height>p로 바꾸기 (<target>에 저장)",
        asks="""
            convert video <file> to <height>p and save as <target>
            convert video <file> to <height>p into <target>
            lower resolution of video <file> and save as <target>
            lower resolution of video <file> into <target>
            동영상 <file> <height>p 로 변환 <target> 로 저장
            <target> 로 동영상 <file> <height>p 로 변환
            동영상 <file> 해상도 낮추기 <target> 로 저장
            <target> 로 동영상 <file> 해상도 낮추기
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -i <file> -frames:v 1 <target>",
        en="Save one picture of the video <file> at <start>, as <target>",
        ko="동영상 <file>의 <start> 지점을 그림으로 저장 (<target>에 저장)",
        asks="""
            screenshot of video <file> at <start> and save as <target>
            screenshot of video <file> at <start> into <target>
            thumbnail from video <file> at time <start> and save as <target>
            thumbnail from video <file> at time <start> into <target>
            동영상 <file> 의 <start> 지점 썸네일 <target> 로 저장
            <target> 로 동영상 <file> 의 <start> 지점 썸네일
            동영상 <file> <start> 장면 캡처 <target> 로 저장
            <target> 로 동영상 <file> <start> 장면 캡처
            """,
    ),
    Recipe(
        "ffmpeg -framerate 24 -i frame-%04d.png -pix_fmt yuv420p <target>",
        en="Make a video of pictures, as <target>",
        ko="이미지들로 동영상 만들기 (<target>에 저장)",
        asks="""
            make video from images and save as <target>
            make video from images into <target>
            turn a sequence of pictures into a video and save as <target>
            turn a sequence of pictures into a video into <target>
            이미지들로 동영상 만들기 <target> 로 저장
            <target> 로 이미지들로 동영상 만들기
            프레임 이미지를 영상으로 합치기 <target> 로 저장
            <target> 로 프레임 이미지를 영상으로 합치기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -t <seconds> -vf 'fps=10,scale=480:-1' <file:stem>.gif",
        en="Make a GIF of the first <seconds> seconds of the video <file>",
        ko="동영상 <file> 처음 <seconds>초로 GIF 만들기",
        asks="""
            make a gif of the first <seconds> of video <file>
            first <seconds> of video <file> as gif
            동영상 <file> 처음 <seconds> 를 gif 로
            영상 <file> 앞 <seconds> 움짤 만들기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf transpose=2 <file:stem>-rotated<file:ending>",
        en="Rotate the video <file> counterclockwise",
        ko="동영상 <file>을 반시계 방향으로 회전",
        asks="""
            rotate video <file> counterclockwise
            turn video <file> to the left rotate
            동영상 <file> 반시계 방향으로 회전
            영상 <file> 왼쪽으로 회전
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf hflip <file:stem>-mirrored<file:ending>",
        en="Mirror the video <file>",
        ko="동영상 <file> 좌우 반전",
        asks="""
            mirror video <file>
            flip video <file> horizontally
            동영상 <file> 좌우 반전
            영상 <file> 거울처럼 뒤집기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -r <number> <file:stem>-<number>fps<file:ending>",
        en="Give the video <file> <number> frames a second",
        ko="동영상 <file>을 초당 <number>프레임으로",
        asks="""
            change the frame rate of video <file> to <number>
            video <file> with <number> frames per second
            동영상 <file> 프레임을 <number> 로 변경
            영상 <file> 초당 프레임 <number> 로
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -b:v <bitrate> <file:stem>-small<file:ending>",
        en="Encode the video <file> at bitrate <bitrate>",
        ko="동영상 <file>을 비트레이트 <bitrate>로 인코딩",
        asks="""
            encode video <file> with bitrate <bitrate>
            video <file> at a bitrate of <bitrate>
            동영상 <file> 비트레이트 <bitrate> 로 인코딩
            영상 <file> 비트레이트를 <bitrate> 로
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c:v libx265 -crf 28 <file:stem>-h265.mp4",
        en="Encode the video <file> with H.265",
        ko="동영상 <file>을 H.265로 인코딩",
        asks="""
            encode video <file> with h265
            convert video <file> to hevc
            동영상 <file> 을 h265 로 인코딩
            영상 <file> hevc 로 변환
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -map 0:s:0 <file:stem>.srt",
        en="Save the subtitles of the video <file>",
        ko="동영상 <file>의 자막 추출",
        asks="""
            extract subtitles from video <file>
            save the subtitles of video <file> as srt
            동영상 <file> 에서 자막 추출
            영상 <file> 자막을 srt 로 저장
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -i <other> -c copy -c:s mov_text <file:stem>-subtitled.mp4",
        en="Add the subtitles <other> to the video <file> as a track",
        ko="동영상 <file>에 자막 <other>를 트랙으로 넣기",
        asks="""
            add subtitles <other> as a soft track to video <file>
            mux subtitles <other> with video <file> without burning
            동영상 <file> 에 자막 <other> 을 트랙으로 넣기
            영상 <file> 에 자막 <other> 소프트 자막으로 추가
            """,
    ),
    Recipe(
        "ffmpeg -f x11grab -i :0.0 screen.mp4",
        en="Record the screen as a video",
        ko="화면을 동영상으로 녹화",
        mac="ffmpeg -f avfoundation -i 1 screen.mp4",
        asks="""
            record the screen as a video
            screen recording with ffmpeg
            화면 녹화
            화면을 동영상으로 녹화하기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -ss <start> -frames:v 1 -q:v 2 <target>",
        en="Save the picture of the video <file> at <start> as <target>",
        ko="동영상 <file>의 <start> 장면을 <target>으로 저장",
        asks="""
            save a high quality still of video <file> at <start> as <target>
            동영상 <file> <start> 장면을 고화질로 <target> 에 저장
            """,
    ),
    Recipe(
        'for f in *.<old:dotless>; do ffmpeg -i "$f" "${f%.<old:dotless>}.<new:dotless>"; done',
        en="Convert all .<old> videos or sounds to .<new>",
        ko="모든 <old> 동영상이나 오디오를 <new>로 변환",
        fish="for f in *.<old:dotless>; ffmpeg -i $f (path change-extension <new:dotless> $f); end",
        asks="""
            convert all <old> videos to <new>
            batch convert every <old> audio file to <new> with ffmpeg
            모든 <old> 동영상을 <new> 로 변환
            <old> 영상 전부 <new> 로 일괄 변환 ffmpeg
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf crop=<width>:<height> <file:stem>-cropped<file:ending>",
        en="Crop the video <file> to <width> by <height>",
        ko="동영상 <file>을 <width>x<height>로 자르기",
        asks="""
            crop video <file> to <width> by <height>
            cut the picture of video <file> to width <width> and height <height>
            동영상 <file> 화면을 <width> <height> 로 크롭
            영상 <file> 을 너비 <width> 높이 <height> 로 크롭
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf reverse -af areverse <file:stem>-reversed<file:ending>",
        en="Play the video <file> backwards",
        ko="동영상 <file>을 거꾸로",
        asks="""
            reverse video <file>
            make video <file> run backwards
            동영상 <file> 거꾸로 재생되게
            영상 <file> 역재생
            """,
    ),
    Recipe(
        "yt-dlp -f 'bestvideo[height<=<height:number>]+bestaudio' <url>",
        en="Download the video <url> with at most <height> lines",
        ko="<url> 동영상을 최대 <height>p로 다운로드",
        asks="""
            download video <url> in <height>p
            youtube <url> at most <height>p
            <url> 동영상을 <height>p 로 다운로드
            유튜브 <url> 화질 <height>p 로 받기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf <number:turn> <file:stem>-rotated<file:ending>",
        en="Rotate the video <file> by <number> degrees",
        ko="동영상 <file>을 <number>도 회전",
        asks="""
            rotate video <file> by <number> degrees
            turn video <file> <number> degrees
            동영상 <file> 을 <number>도 회전
            영상 <file> <number> 도 돌리기
            rotate video <file> <number> degrees clockwise
            동영상 <file> 시계방향 <number> 도 회전
            동영상 <file> 을 <number> 도 회전
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -i <other> -filter_complex concat=n=2:v=1:a=1 joined.mp4",
        en="Join the videos <file> and <other>",
        ko="동영상 <file>과 <other> 이어 붙이기",
        asks="""
            join video <file> and video <other>
            concatenate two videos <file> and <other>
            merge video <file> with video <other>
            동영상 <file> 과 동영상 <other> 이어 붙이기
            영상 두 개 <file> <other> 합치기
            동영상 <file> 뒤에 <other> 연결
            concat <file> and <other>
            concatenate the videos <file> and <other>
            <file> 와 <other> 영상 이어붙이기
            """,
    ),
    Recipe(
        "ffprobe -v error -select_streams v:0 -show_entries stream=width,height -of csv=s=x:p=0 <file>",
        en="Show the resolution of the video <file>",
        ko="동영상 <file>의 해상도 보기",
        asks="""
            resolution of video <file>
            width and height of video <file>
            how many pixels does video <file> have
            동영상 <file> 해상도 확인
            영상 <file> 가로 세로 크기
            동영상 <file> 몇 픽셀인지
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c copy <file:stem>.<extension>",
        en="Put the video <file> into a .<extension> container without encoding it again",
        ko="동영상 <file>을 다시 인코딩하지 않고 <extension>로 변환",
        asks="""
            convert video <file> to <extension> without re-encoding
            video <file> to <extension> without reencoding
            remux video <file> to <extension>
            동영상 <file> 을 재인코딩 없이 <extension> 로
            영상 <file> 인코딩하지 않고 <extension> 로 변환
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -i <file> -c copy <file:stem>-cut<file:ending>",
        en="Keep the video <file> from <start> to its end",
        ko="동영상 <file>을 <start>부터 끝까지 자르기",
        asks="""
            video <file> from <start> to the end
            last part of video <file> from <start>
            cut video <file> starting at <start> until the end
            동영상 <file> <start> 부터 끝까지 자르기
            영상 <file> 을 <start> 부터 끝까지만
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -i <file> -t <seconds> -c copy <target>",
        en="Cut <seconds> seconds of <file> from <start> on, as <target>",
        ko="<file>의 <start>부터 <seconds>초를 잘라 <target>으로 저장",
        asks="""
            take a <seconds> clip of <file> starting at <start> and save it as <target>
            cut <seconds> of video <file> starting at <start> into <target>
            <seconds> clip from <file> starting at <start> saved as <target>
            <file> 에서 <start> 부터 <seconds> 만 잘라서 <target> 로 저장
            동영상 <file> 을 <start> 부터 <seconds> 동안 잘라 <target> 로
            <file> 의 <start> 부터 <seconds> 분량을 <target> 로 저장
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:v 'setpts=PTS/<number:number>' -filter:a 'atempo=<number:number>' <file:stem>-fast<file:ending>",
        en="Make <file> <number> times as fast",
        ko="<file>을 <number>배 빠르게",
        asks="""
            speed up <file> <number> times
            make <file> <number> times faster
            play <file> at <number> times the speed and save it
            <file> <number> 배속
            <file> <number> 배속으로 만들기
            <file> <number> 배속으로 변환
            <file> 을 <number> 배 빠르게
            """,
    ),
    Recipe(
        "ffmpeg -f v4l2 -i /dev/video0 -frames:v 1 photo.jpg",
        en="Take a photo with the webcam",
        ko="웹캠으로 사진 찍기",
        asks="""
            take a photo with webcam
            take a picture with the camera
            capture a webcam photo
            웹캠으로 사진 찍기
            카메라로 사진 한 장 찍기
            웹캠 사진 촬영
            """,
    ),
    Recipe(
        "ffmpeg -ss 0 -t <seconds> -i <file> -c copy <target>",
        en="Write the first <seconds> seconds of <file> into <target>",
        ko="<file>의 처음 <seconds>초를 <target>으로 저장",
        asks="""
            cut the first <seconds> of <file> into <target>
            first <seconds> of <file> as <target>
            keep only the first <seconds> of <file> in <target>
            save the beginning of <file>, <seconds>, to <target>
            <file> 앞부분 <seconds> 만 잘라서 <target> 로 저장
            <file> 처음 <seconds> 를 <target> 로
            <file> 앞 <seconds> 만 남겨 <target> 로 만들기
            <file> 의 첫 <seconds> 만 <target> 으로 뽑기
            """,
    ),
)
